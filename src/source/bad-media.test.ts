import { expect, test } from 'vitest';
import sharp from 'sharp';
import { makeContent, makeMedia, TODAY } from '#testing/content.ts';
import { filesOf, type Files, makeFolder, textOf } from '#testing/folder.ts';
import { checkContent } from './check-content.ts';
import { LINK_STATE_FILE } from './link-state.ts';
import { folderFiles } from './folder-files.ts';

// What a report may not be, each refused with its file and the line that has it.
const FILE = 'media/bridge-news/index.mdx';
const photo = {
  id: 'closure',
  file: './closure.png',
  alt: '两岸的架桥机在河中央合龙，工人站在桥面两侧',
  caption: '2024年3月，大桥合龙现场',
  credit: '示例公司',
  people: 'none',
} as const;
const report = makeMedia({ headline: '大桥合龙，提前49天', photos: [photo] });
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
const PICTURE = await picture(1800, 1200);
const seen = (text: string, url = report.url) => ({
  [LINK_STATE_FILE]: JSON.stringify({ links: {}, headlines: { [report.id]: { url, text } } }),
});

async function refusals(text: string, files: Files = {}) {
  const { 'media/bridge-news.mdx': _, ...rest } = filesOf(makeContent({ media: [report] }));
  const folder = await makeFolder({
    ...rest,
    [FILE]: text,
    'media/bridge-news/closure.png': PICTURE,
    ...files,
  });
  const { problems } = await checkContent(folderFiles(folder), TODAY);
  return problems.filter((it) => it.severity !== 'warning');
}

const TEXT = textOf(report);

test('a report as it should be is not refused, looked up or not', async () => {
  expect(await refusals(TEXT)).toEqual([]);
  expect(await refusals(TEXT, seen('大桥合龙 提前49天'))).toEqual([]);
});

test.each<[string, from: RegExp, to: string, files: Files, at: RegExp, message: string]>([
  ['an outlet without level', /^level: .*\n/m, '', {}, /^headline/, '没有填写'],
  ['a level that there is none of', /^level: .*$/m, 'level: "地市级"', {}, /^level/, '不在可选范围内'],
  ['an address of another kind', /^url: .*$/m, 'url: "ftp://news.example/a"', {}, /^url/, '填写得不对'],
  [
    'a headline that was changed',
    /^headline: .*$/m,
    'headline: "大桥胜利合龙，提前49天"',
    seen(report.headline),
    /^headline/,
    '原标题“大桥胜利合龙，提前49天”与原文网页上的“大桥合龙，提前49天”不一致',
  ],
  ['a picture without credit', /^ {4}credit: .*\n/m, '', {}, /^ {2}- id/, '没有填写'],
  ['a credit that says nothing', /credit: .*$/m, 'credit: "网络"', {}, /credit:/, '图片来源写着“网络”'],
  [
    'a picture that is too small',
    /$^/,
    '',
    { 'media/bridge-news/closure.png': await picture(299, 400) },
    /file:/,
    '图片 ./closure.png 只有 299×400 像素',
  ],
])('%s is refused', async (_, from, to, files, at, message) => {
  const text = TEXT.replace(from, to);
  const found = await refusals(text, files);
  expect(found.map((it) => [it.file, it.message])).toEqual([[FILE, message]]);
  const line = text.split('\n')[(found[0]?.line ?? 0) - 1];
  expect(line).toMatch(at);
  expect(found[0]?.remedy).toMatch(/[\u4e00-\u9fff]/);
});

test('a headline that was seen at another address says nothing', async () => {
  expect(await refusals(TEXT, seen('别的标题', 'https://other.example/'))).toEqual([]);
});

test('a changed headline may stay for a reason that is written down', async () => {
  const reason = '# lint-ignore L39 网页标题是媒体后来改的\nheadline:';
  expect(await refusals(TEXT.replace('headline:', reason), seen('大桥提前合龙了'))).toEqual([]);
});

test('a record of links that is broken is told with its line', async () => {
  expect(await refusals(TEXT, { [LINK_STATE_FILE]: '{\n<<<<<<< HEAD\n' })).toMatchObject([
    { file: LINK_STATE_FILE, line: 2 },
  ]);
});
