/** What an emblem file shows. */
export type Emblem = '国旗' | '国徽' | '党徽' | '党旗';

/**
 * Widely copied files of the national flag and the party emblem. A line has the SHA-256 of one and the npm package, version
 * and path it came from. Made by `npm pack PACKAGE@VERSION` for several versions of each package and hashing its files of
 * China (`cn`, `china`, `1f1e8-1f1f3`) and of hammer and sickle; `(CRLF)` is the file as Git on Windows checks it out.
 */
const FILES = {
  国旗: `
73d72f59389845361b0d59623fc60b0e47ebd6c9623df706e8d8b079baa3af64 circle-flags@1.0.4 flags/cn.svg
d925724dc1f42ab80a3c82accc6e0d44eb188f7bcf9be6a9f2c2950394dbb92d country-flag-icons@1.0.1 3x2/CN.svg
9d7007efa785df89d9d515f56923ca366902406dff50246aec33d6c80d13b0b4 country-flag-icons@1.2.10 1x1/CN.svg
ec4ad8d79e5751033577073a746976627e24f68d7bacd5ba0dc82b5bbf452e59 country-flag-icons@1.2.10 3x2/CN.svg
c59d594fdd2e321057eb9ccb5f935f0460aa5d1352315ab354ab5d02a8725c22 country-flag-icons@1.5.5 1x1/CN.svg
c593f52da3c5354cdc2012b87a240ae8e350fb6b18ec97a88ff999d7297796d5 country-flag-icons@1.5.5 3x2/CN.svg
2c443c45e165cfc45fddaf2f79d60f9245716aab3af1a38c525fe8b7e91e0b73 country-flag-icons@1.5.5 flags/1x1/CN.svg
8ac606338311cfd3cb00e22b9c4e9c2bf00d4ddb1bfd66051f06ea341736cca8 country-flag-icons@1.5.5 flags/3x2/CN.svg
86d724d3571a03ed9299a0f8d75b153b8a7e1de819762ff58acf8b07277ed92e emoji-datasource-apple@15.1.2 img/apple/64/1f1e8-1f1f3.png
cf50250fd212291f8f672eb7cd3635e7839ef71d2de7f5ca57237be64f21e311 emoji-datasource-apple@16.0.0 img/apple/64/1f1e8-1f1f3.png
26c5387e80374c3fe248008d053d91bc95e28d37111243826cfcac97c97d7ebc emoji-datasource-facebook@15.1.2 img/facebook/64/1f1e8-1f1f3.png
f29b76d32edf1ea0395cc9f6d99f5204b09998f25d13efcfaabb5974afe651d0 emoji-datasource-google@15.1.2 img/google/64/1f1e8-1f1f3.png
050326c395f7b2479825f1c099a467d11bb5509e41ac33410b69ccabcd2b42ad emoji-datasource-twitter@14.0.0 img/twitter/64/1f1e8-1f1f3.png
50ab07216a2391575abe01695ba2f4b7be28e3b956c43f07c7c400199cc3a9e9 flag-icon-css@0.8.6 flags/1x1/cn.svg
895ca958a82c6a9b0aea10c079c001b38bf91425cb8132764847dfe625d742da flag-icon-css@0.8.6 flags/1x1/cn.svg (CRLF)
7afa0cfdd209e93cdc65181a326ad61c69fa0c7fc2a3e1a46e1c48e3b6106108 flag-icon-css@0.8.6 flags/4x3/cn.svg
a8bb5678567629e671d978088cb90adf227dd453f72911dd00971bf0a829b450 flag-icon-css@0.8.6 flags/4x3/cn.svg (CRLF)
455fd03cd5d5deca9cfb7fc3106e2e9878325e7edbea0e56a4dec2879908691f flag-icon-css@2.9.0 flags/1x1/cn.svg
f96321b3873c6cc7c8db19667f38e0d0fa48d9ded23c8580d9ef39e696f0e0ed flag-icon-css@2.9.0 flags/1x1/cn.svg (CRLF)
75bab9ee80844e22679d36ea6238cc11d67e33105234bd05aa3ff3ab64eef73b flag-icon-css@2.9.0 flags/4x3/cn.svg
22995be6f41d495916388f648dea7fc3721b47c4512f207800a3d92799e842b6 flag-icon-css@2.9.0 flags/4x3/cn.svg (CRLF)
ab9a2dc6b1aaeaa7017b96904b7a760517ac9e57ee589ee6dd1238c7754bd8f6 flag-icon-css@3.3.0 flags/1x1/cn.svg
8cb60b8e358aa5e0ed052417197aea9b0bbd252d437b9ec3e688fd36206b57e4 flag-icon-css@3.3.0 flags/1x1/cn.svg (CRLF)
e80d714480a795617992d733d0678e5ad5025f8852b35d20a402a78fce4ccaf8 flag-icon-css@3.3.0 flags/4x3/cn.svg
326d7788ac373e80899b1cf6b2931df1fa93e58d33302fe0e3a903b5de85dac8 flag-icon-css@3.3.0 flags/4x3/cn.svg (CRLF)
1c9bcc013160089aecdefb2a02dd38d9853342d00dbafe0e3a173a19d804d5a1 flag-icon-css@4.1.7 flags/1x1/cn.svg
d754a55cc52a88087cba7ab256d2a0d5b4b89bcf1fe0179b2b3fa0bcbecd8524 flag-icon-css@4.1.7 flags/1x1/cn.svg (CRLF)
2885d2bb7daaf10103a7a6fbd71a447320efa367676c8a66298466fedc19d539 flag-icon-css@4.1.7 flags/4x3/cn.svg
5056752a46aee374247c4ccf49f122af041e7c7c9d10f6fa843cb66ee8dbe1f6 flag-icon-css@4.1.7 flags/4x3/cn.svg (CRLF)
9aade48e8e919e3bcc8f780663cd2f195888e304edad0908ae2b790a81f55569 flag-icons@1.0.2 flags/flags-iso/flat/16/CN.png
dcebc89723bef808893d79a5ffdd5ea3462183c736feda8466e9840cb78f943c flag-icons@1.0.2 flags/flags-iso/flat/24/CN.png
06486245d68c0b4e6e3cd8384cac85990c5917fb4daacca6f99b8d82220ab24e flag-icons@1.0.2 flags/flags-iso/flat/32/CN.png
18e8c871c786b31fb677eb25a14afa692a5fa0cb6feeb96cfe9d8a84adf209d7 flag-icons@1.0.2 flags/flags-iso/flat/48/CN.png
ea5ce489b7293fdc2b16ad9d5709870769d91a0d46bc745ef7f132e059018ee0 flag-icons@1.0.2 flags/flags-iso/flat/64/CN.png
d87a4564c20bd4f8afe113d5750f78b169440bcabb98c6c3b4b9cac9a8b82bae flag-icons@1.0.2 flags/flags-iso/shiny/16/CN.png
0dbbf2dce996285ba6dc8de4e5e41e045a15b6ae694846c8e116483a9f23aa3b flag-icons@1.0.2 flags/flags-iso/shiny/24/CN.png
cce709a1ef8110f34e0099f5d23253de466725914c59db503220050323c8267d flag-icons@1.0.2 flags/flags-iso/shiny/32/CN.png
0000689027038e0d183045a720c3bffcc8679753038457d5914159b56577c1fb flag-icons@1.0.2 flags/flags-iso/shiny/48/CN.png
bec1310a920bf50e32ec7769a0013c662594a9f83cab4142aca5f212a0f65fbe flag-icons@1.0.2 flags/flags-iso/shiny/64/CN.png
9f7f1ab62b443fc2a90c67f2a2675e532a44b6c636cbba314b0e95475a531376 flag-icons@6.6.6 flags/1x1/cn.svg
d90ef3dc3ee8fdcf2499f9f921e584978c372f39fceaefdb7ce3c399d8e71ee5 flag-icons@6.6.6 flags/1x1/cn.svg (CRLF)
c1f228412a5062bbd02fbc3e54727820e0dbbdbc1bdc4aa7563ddceb36b4c43c flag-icons@6.6.6 flags/4x3/cn.svg
918c93219dce9f7414e4c18f680bd6ef38937c7c6e65bfde6628f56671d818ea flag-icons@6.6.6 flags/4x3/cn.svg (CRLF)
b63401f452c90b70b8526d3bbb484f0343887c833a0fe61e755d2995a9d8a8f5 flag-icons@6.15.0 flags/1x1/cn.svg
894ed72396d28e34b8ef253c92ce608781aee6ed30c071088ffcb18720f0e170 flag-icons@6.15.0 flags/1x1/cn.svg (CRLF)
981da9bdf82d48e31691f20578cefcb26cf7d0bd95e4ebd5c0df00bdfe988c1a flag-icons@6.15.0 flags/4x3/cn.svg
25d19da98eb4e4432dc3ca62bb029141d197d04d94c96a4160f3c7dfbe6af577 flag-icons@6.15.0 flags/4x3/cn.svg (CRLF)
f991eb5dd1090f1e64f0a73f4c3019163e30977523f9e57bae94500d85920c84 flag-svg-collection@1.1.0 flags/1x1/cn.svg
ea7ad724ecef475e95894574c485b818f2469470ecf9c2835b0fcf259a07c0ca flag-svg-collection@1.1.0 flags/4x3/cn.svg
18f725c75bc6399fbc22ddc38e1aab78f9d1b4160bb27b831ec892881f47cb7c flagpack-core@0.0.43 svg/l/CN.svg
51abd818c2c51c997f9f8072d1096e685d5b1f26a075c0ad88cee0116153bcdc flagpack-core@0.0.43 svg/l/CN.svg (CRLF)
365d61b403398dcfa7e8d2cf6cf3fad7e37814261bf08a60b71cc1154e29e844 flagpack-core@0.0.43 svg/m/CN.svg
e4b1402c7c3d19da929ebc4abe6d48717107b1f725fccce204530c44d82faa03 flagpack-core@0.0.43 svg/m/CN.svg (CRLF)
6734c65ea646bb9c943c5466636bee7efbd85ddebbb765684422f5d98fee7910 flagpack-core@0.0.43 svg/s/CN.svg
eeb956ac0258d826cbf4cdf4d4d3b83e214d3618b9441534f31628cdefd610bb flagpack-core@0.0.43 svg/s/CN.svg (CRLF)
3cb758b641623472f126710310ad492a6209760f9d71e3ad6a08596c1af7366c flagpack-core@2.1.0 lib/flags/l/156.svg
d2001600babd8f6277b469ac6288a07d32f95a23f18663d9eb08f96a3b3fd87d flagpack-core@2.1.0 lib/flags/l/CHN.svg
37262e5d5b4ccb77123bc08956d5767266b721ab9044cc7434438a783ed6d2ab flagpack-core@2.1.0 lib/flags/l/CN.svg
03d1aa07083ad587117efefc1a6625529c9a95748412e35c1587b218852aa7ee flagpack-core@2.1.0 lib/flags/m/156.svg
9c7b7f1b73b21cf0f08517c112098896b1ab9e752d9212ea39497e636423aa21 flagpack-core@2.1.0 lib/flags/m/CHN.svg
bac093a36a4afe89290021ffa4771d7338b55f430a0b64640d1a6d02a8c5eaed flagpack-core@2.1.0 lib/flags/m/CN.svg
175e85ec9b822e80efd14ca6fb84db557053ca185da5bc979073500219ae7537 flagpack-core@2.1.0 lib/flags/s/156.svg
623f03b37bcb4fa905d72693c5bdf3ae5ad078740ff2d32522efe8b375f4e9f2 flagpack-core@2.1.0 lib/flags/s/CHN.svg
fbbd3a50b232da5a70a39d358f14fb31dece032f9d8f74838ab5ff5e3831aada flagpack-core@2.1.0 lib/flags/s/CN.svg
baa188e5cde90619f439766ec6781061125f4ac23ada0948b472c0dbafc0eef6 flagpack-core@2.1.0 svg/l/CN.svg
6d853264a2a9a8e565f2a6856dd110f1b23898c8666c4bd9934890c5401daa2b flagpack-core@2.1.0 svg/l/CN.svg (CRLF)
cd2dcb37da4d41a0c5fd8f3baf1a4b9b1e2094ab29c7ae6b3f5942ef6f447fef flagpack-core@2.1.0 svg/m/CN.svg
08cf52c15f54c1bcb4f2c6c8a5c757a0575590f09c78cef6ef4ed9877c1b44de flagpack-core@2.1.0 svg/m/CN.svg (CRLF)
ffd4d6173f17a4b52356bd89205b049ce6ad4fe06013e03e10be61a6f52f850b flagpack-core@2.1.0 svg/s/CN.svg
b503ae58f008bca91cc6e874b5ad18b7c854338aaf6c8ee8359b649b5d24ee24 flagpack-core@2.1.0 svg/s/CN.svg (CRLF)
0f5b34af26c629c895daf8bf994ccb517f44463017cd7603053d79248e2e027c openmoji@16.0.0 black/svg/1F1E8-1F1F3.svg
9c73b62bd13d795b30774d956f0c9d2b76b12fed1a2f3ed8799ec44e9f550e62 openmoji@16.0.0 black/svg/1F1E8-1F1F3.svg (CRLF)
113ccc2af4eaa7b0c8e19a620fecf133652e056a9223aa4cd7e7ce37c685c942 openmoji@16.0.0 color/svg/1F1E8-1F1F3.svg
88be1d22822b3bbe100e088108b9f23fc3a583398fa6df9a21303f894f32363a openmoji@16.0.0 color/svg/1F1E8-1F1F3.svg (CRLF)
d0c65f1517526a0de648c98a2f6606be109283d253a941ab0a172b17d70e55e0 openmoji@16.0.0 src/flags/country-flag/1F1E8-1F1F3.svg
f1c71ba4bedbace703a12cb25cfdc6b5f78e92eb58deda73ae547f5542666645 openmoji@16.0.0 src/flags/country-flag/1F1E8-1F1F3.svg (CRLF)
89b134535e1d5227a63cb3f7ee23fad9035a2cc3735011db68a3144720c54f14 svg-country-flags@1.2.10 png1000px/cn.png
e89a6231c872b044ea3411cc1721db5051fc9b9a47d7e3abd5a4f8c69d418b09 svg-country-flags@1.2.10 png100px/cn.png
c9aa86d45441f3525cf1acb4f7aecd4d9d7d45fa81c12aad7e9ced80a668215a svg-country-flags@1.2.10 png250px/cn.png
962199fa70e0be48f06e9dd71af346b1c9b1ce3539412efb6d80a4f6aded1935 svg-country-flags@1.2.10 svg/cn.svg
00e69f48f59e496175749772c53d0066bb2844350f7d606657837c30d0da63d0 svg-country-flags@1.2.10 svg/cn.svg (CRLF)
5d2ae75453621cabaa4563dd941f0f6ac3f52a7f7afe25a1901015c95de763c4 @twemoji/svg@0.1.2 1f1e8-1f1f3.svg
`,
  党徽: `
4eb5c49a2badafcf4d134076c0731bed355041d824933a15a4693464de35dd5a @mdi/svg@6.9.96 svg/hammer-sickle.svg
765f5ff45acd48ae5dbab7d6cecc8bd734d76638828dbdca3e7771e817651922 @mdi/svg@7.4.47 svg/hammer-sickle.svg
`,
} as const satisfies Partial<Record<Emblem, string>>;

/** By SHA-256: what the file shows. */
export const EMBLEM_FILES: ReadonlyMap<string, Emblem> = new Map(
  Object.entries(FILES).flatMap(([shows, lines]) =>
    [...lines.matchAll(/^[\da-f]{64}/gm)].map(([sha256]): [string, Emblem] => [sha256, shows as Emblem]),
  ),
);
