import './plain-errors.ts';
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleFiles, OPEN_PAGES, VERIFY_PAGES, zipped } from '#bundle/bundle.ts';
import { verdictWords } from '#bundle/verdict-words.ts';
import { verifyBundle } from '#bundle/verify.ts';
import { config } from '#config';
import { COLLECTIONS } from '#schemas/fields.ts';
import { shownContent } from '#domain/content.ts';
import { lastChange, newestOf } from '#domain/publication-dates.ts';
import { readContent } from '#source/read-content.ts';
import { siteAddress } from '#source/site-address.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { step } from './progress.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run bundle [-- --preview]: builds the site and makes offline/NAME.zip of it, which opens without a server.
// npm run bundle -- --verify ZIP_OR_FOLDER: holds such a bundle against its lists of digests.
const FOLDER = 'offline';

const { values } = readArguments(
  '用法：npm run bundle（预览稿：npm run bundle -- --preview）\n校验：npm run bundle -- --verify 离线包.zip（或解压后的文件夹）',
  { preview: { type: 'boolean' }, verify: { type: 'string' } },
  'no words',
);
if (values.verify === undefined) await make();
else await verify(values.verify);

async function make(): Promise<void> {
  const { contentDir, outDir, visibility } = config;
  const built = await buildSite(false);
  if (!built) {
    process.exitCode = 1;
    return;
  }
  console.log(built.summary);
  const [address, { content }] = await Promise.all([
    siteAddress(contentDir),
    readContent(folderFiles(contentDir)),
  ]);
  const shown = shownContent(content, visibility);
  const date =
    newestOf(COLLECTIONS.filter((it) => it !== 'organizations').flatMap((it) => shown[it].map(lastChange))) ??
    config.buildDate;
  const name = nameOf(address, date, visibility.preview);
  const { files, zip } = await step('打包', async () => {
    const made = await bundleFiles({ dir: outDir, ...address, siteName: content.site.name });
    return { files: made, zip: zipped(made, name, date) };
  });
  const path = join(FOLDER, `${name}.zip`);
  await mkdir(FOLDER, { recursive: true });
  // Whole or not there.
  await writeFile(`${path}.part`, zip);
  await rename(`${path}.part`, path);
  const digest = (algorithm: string) => createHash(algorithm).update(zip).digest('hex');
  console.log(
    [
      `已生成离线包 ${path}（${files.size} 个文件，${(zip.length / 1e6).toFixed(1)} MB）`,
      `解压以后双击“${OPEN_PAGES[0]}”打开，“${VERIFY_PAGES[0]}”核对文件有没有改动。不含订阅、分享图和给搜索引擎的文件。`,
      `SHA-256：${digest('sha256')}`,
      `SM3：${digest('sm3')}`,
      '请把校验值另外告诉使用的人（不放在同一个 U 盘里）。',
    ].join('\n'),
  );
}

async function verify(path: string): Promise<void> {
  const { isGood, sentence, lists, remedy } = verdictWords(await verifyBundle(path));
  const lines = lists.flatMap(({ heading, paths }) => [`${heading}：`, ...paths.map((it) => `  ${it}`)]);
  const text = [sentence, ...lines, remedy].filter(Boolean).join('\n');
  if (isGood) console.log(text);
  else console.error(text);
  process.exitCode = isGood ? 0 : 1;
}

/** `brand.example-party-2026-10-30`: where the site belongs, and the day of its newest content. */
function nameOf({ origin, base }: { origin: string; base: string }, date: string, preview: boolean): string {
  const place = `${new URL(origin).host}${base}`.replace(/[^\w.-]+/g, '-').replace(/-+$/, '');
  return [place, ...(preview ? ['preview'] : []), date].join('-');
}
