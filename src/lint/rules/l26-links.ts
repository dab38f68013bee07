import { quoted } from '../chinese.ts';
import type { LintLink, LintText } from '../page.ts';
import { hit, type LintHit, type LintRule } from '../rule.ts';

/** Links that last, that open from where the readers are, and that say where they lead. */
export const links: LintRule = {
  id: 'L26',
  severity: '提醒',
  says: '链接用 https 网址，不指向临时地址、网盘和境外网站，链接文字说明去向',
  basis: '编辑惯例',
  ignorable: true,
  check: ({ texts }) =>
    texts.flatMap((text) =>
      text.links.flatMap((link) => [...addressHits(text, link), ...wordHits(text, link)]),
    ),
};

const CLOUD_DRIVES = [
  'pan.baidu.com',
  'yun.baidu.com',
  'aliyundrive.com',
  'alipan.com',
  'pan.quark.cn',
  'pan.xunlei.com',
  'cloud.189.cn',
  'yun.139.com',
  'caiyun.139.com',
  'weiyun.com',
  '115.com',
  '123pan.com',
  'lanzou.com',
  'lanzoui.com',
  'lanzoux.com',
  'jianguoyun.com',
  'onedrive.live.com',
  'drive.google.com',
  'dropbox.com',
];

const FOREIGN = [
  'google.com',
  'youtube.com',
  'youtu.be',
  'twitter.com',
  'x.com',
  't.co',
  'facebook.com',
  'fb.com',
  'instagram.com',
  'wikipedia.org',
  'telegram.org',
  't.me',
  'whatsapp.com',
  'medium.com',
  'blogspot.com',
  'wordpress.com',
  'reddit.com',
  'pinterest.com',
  'tiktok.com',
  'vimeo.com',
  'line.me',
];

/** The first thing that is wrong with an address; one is enough to look for another. */
function addressHits(text: LintText, { url, text: words, offset }: LintLink): LintHit[] {
  const address = /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  if (!address) return [];
  const host = address.hostname;
  const tell = (message: string, remedy: string) => [
    hit(text, offset, `链接${quoted(words)}${message}`, remedy),
  ];
  if (isIp(host)) return tell(`用的是 IP 地址 ${host}`, '请改用网站的域名；没有域名的内部系统请不要链接');
  if (isTemporary(address)) {
    return tell('是公众号的临时地址，几小时后就打不开', '请在手机上打开文章，用“复制链接”取得永久地址');
  }
  if (isOneOf(host, CLOUD_DRIVES)) {
    return tell(`指向网盘 ${host}`, '请把文件放到本站，或改成发布单位的正式页面');
  }
  if (isOneOf(host, FOREIGN)) return tell(`指向境外网站 ${host}`, '请改用境内可以打开的正式来源');
  if (address.protocol === 'http:') {
    return tell('用的是不加密的 http 地址', '请改成 https；对方只有 http 的，请写明来源名称，不加链接');
  }
  return [];
}

function isIp(host: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host) || host.startsWith('[');
}

/** What a search or a preview gives carries a key that runs out. */
function isTemporary({ hostname, searchParams }: URL): boolean {
  return (
    hostname === 'mp.weixin.qq.com' &&
    ['tempkey', 'preview_signature', 'timestamp'].some((it) => searchParams.has(it))
  );
}

function isOneOf(host: string, names: readonly string[]): boolean {
  const regional = host.replace(/^(?:.+\.)?(google)\.(?:com?\.)?[a-z]{2,3}$/, '$1.com');
  return names.some((it) => regional === it || host.endsWith(`.${it}`));
}

const NO_WORDS =
  /^(?:请?点击?(?:这里|此处|此|查看|进入|链接|下载)|这里|此处|链接|网址|地址|原文链接|click here|here|link)[。，！>»→]*$/iu;

function wordHits(text: LintText, { text: words, offset }: LintLink): LintHit[] {
  const shown = words.trim();
  if (NO_WORDS.test(shown)) {
    return [hit(text, offset, `链接文字${quoted(shown)}没有说明去向`, '请把链接加在页面或文件的名称上')];
  }
  if (!/^(?:https?:\/\/|www\.)/i.test(shown)) return [];
  return [
    hit(
      text,
      offset,
      `链接文字直接写了网址“${shown.slice(0, 40)}”`,
      '请写成 [页面名称](网址)，读屏软件才念得出来',
    ),
  ];
}
