import { describe, expect, test } from 'vitest';
import { makeCase, makeLibrary, makeProject, makeSite } from '#testing/content.ts';
import { pressPictureView, pressView, sizeText } from './press.ts';

const photo = {
  id: 'closure',
  file: './closure.jpg',
  alt: '合龙现场',
  caption: '大桥合龙',
  credit: '示例公司',
  people: 'none',
} as const;
const consented = {
  ...photo,
  id: 'workers',
  people: 'consented',
  consent: { reference: '2024-1', until: '2030-01-01' },
} as const;
const entry = makeCase({ published: '2024-06-01', photos: [photo, consented] });
const site = makeSite({ press: { terms: ['注明来源。'] } });
const source = (preview = false, fields = { site }) => ({
  ...makeLibrary({ cases: [entry], ...fields }),
  preview,
});
const size = { bytes: 1_300_000, count: 8 };
const files = [
  { use: 'print', bytes: 881_000, pixels: { width: 1800, height: 1200 } },
  { use: 'web', bytes: 204_000, pixels: { width: 1600, height: 1067 } },
] as const;

describe('the page of kits', () => {
  test('tells size and number of files before anything is fetched', async () => {
    const { kits, terms } = await pressView(source(), () => Promise.resolve(size));
    expect(kits.map((it) => it.download)).toEqual([
      { href: '/press/cases-bridge-case.zip', label: '下载整个媒体包', size: 'zip，8个文件，1.2 MB' },
      { href: '/press/projects-bridge.zip', label: '下载整个媒体包', size: 'zip，8个文件，1.2 MB' },
    ]);
    expect(terms).toMatchObject({ notice: undefined, terms: ['注明来源。'], contact: ['党群工作部'] });
  });

  test('says what is left out, and shows every picture', async () => {
    const [kit] = (await pressView(source(), () => Promise.resolve(size))).kits;
    expect(kit?.withheld).toContain('另有1张');
    expect(kit?.pictures.map((it) => it.href)).toEqual([
      '/press/pictures/cases/bridge-case/closure/',
      '/press/pictures/cases/bridge-case/workers/',
    ]);
  });

  test.each([
    ['a preview', true, site, '预览稿不提供下载'],
    ['a site without terms', false, makeSite(), '没有提供图片下载'],
  ])('offers nothing of %s, and makes nothing', async (_, preview, itsSite, notice) => {
    const never = () => Promise.reject(new Error('made a kit'));
    const { kits, terms } = await pressView(source(preview, { site: itsSite }), never);
    expect(kits.map((it) => it.download)).toEqual([undefined, undefined]);
    expect(terms.notice).toContain(notice);
  });
});

describe('the page of a picture', () => {
  const view = (index: number, sizes?: Parameters<typeof pressPictureView>[3]) =>
    pressPictureView(
      { entry, photo: entry.photos[index] as never },
      source(),
      { width: 1800, height: 1200 },
      sizes,
    );
  const fact = (shown: ReturnType<typeof view>, term: string) =>
    shown.facts.find((it) => it.term === term)?.values;

  test('shows what it is, how large it can be printed, and all downloads', () => {
    const shown = view(0, { kit: size, picture: size, files });
    expect(shown.title).toBe('案例 bridge-case：图片1');
    expect(fact(shown, '像素')).toEqual([{ text: '1800×1200' }]);
    expect(fact(shown, '打印尺寸（300dpi）')).toEqual([{ text: '15.2×10.1厘米' }]);
    expect(fact(shown, '拍摄日期')).toBeUndefined();
    expect(fact(shown, '出自')).toEqual([{ text: '案例 bridge-case', href: '/cases/bridge-case/' }]);
    expect(shown.downloads.map((it) => it.href)).toEqual([
      '/press/pictures/cases/bridge-case/closure/print.jpg',
      '/press/pictures/cases/bridge-case/closure/web.jpg',
      '/press/pictures/cases/bridge-case/closure.zip',
      '/press/cases-bridge-case.zip',
    ]);
  });

  test('offers single files by their pixels and size, under names that tell them apart', () => {
    expect(view(0, { kit: size, picture: undefined, files }).downloads.slice(0, 2)).toMatchObject([
      {
        label: '下载印刷用图',
        size: 'jpg，1800×1200像素，861 KB',
        fileName: 'bridge-case--closure-print.jpg',
      },
      { label: '下载网页用图', size: 'jpg，1600×1067像素，200 KB', fileName: 'bridge-case--closure-web.jpg' },
    ]);
  });

  test('that is the only one of its entry has no archive of its own', () => {
    const { downloads } = view(0, { kit: size, picture: undefined, files });
    expect(downloads.map((it) => it.label)).toEqual(['下载印刷用图', '下载网页用图', '下载整个媒体包']);
  });

  test('of people who agreed to be shown on the site alone offers nothing', () => {
    const shown = view(1, { kit: size, picture: size, files });
    expect(shown.downloads).toEqual([]);
    expect(shown.terms).toMatchObject({
      terms: [],
      notice: expect.stringContaining('只同意在本站展示') as string,
    });
  });

  test('of what is not offered has no downloads', () => {
    expect(view(0).downloads).toEqual([]);
  });
});

test.each([
  [1, '1 KB'],
  [881_000, '861 KB'],
  [1_023_999, '1.0 MB'],
  [1_300_000, '1.2 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test('a site without pictures still has kits of facts', async () => {
  const bare = { ...makeLibrary({ site, cases: [], projects: [makeProject()] }), preview: false };
  const { kits } = await pressView(bare, () => Promise.resolve({ bytes: 900, count: 5 }));
  expect(kits[0]).toMatchObject({ pictures: [], download: { size: 'zip，5个文件，1 KB' } });
});
