import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS, type Format, type ShareCard } from './card.ts';
import { pictureLength, refuseMissing, sharePicture } from './share-picture.ts';

const CARD: ShareCard = {
  subject: 'cases/bridge',
  path: 'share/cases/bridge',
  brand: '示例',
  label: '典型案例',
  title: ['两支部一张图，', '合力攻下', '体育中心', '大跨度屋盖'],
  note: '示例建设公司',
};

let cacheDir = '';
beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'share-picture-'));
});
afterAll(() => rm(cacheDir, { recursive: true }));

test.each(Object.keys(FORMATS) as Format[])(
  'the %s picture is a PNG of its size, below 200 KB',
  async (format) => {
    const bytes = await sharePicture(CARD, format, cacheDir);
    const { width, height } = FORMATS[format];
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width, height });
    expect(bytes.length).toBeLessThan(200 * 1024);
  },
);

test('the picture that comes with every page is light, and large enough for WeChat', async () => {
  const figure = { caption: '较合同工期滞后', value: '59', unit: '天', late: true, said: '' };
  const notes = [{ text: '与批准顺延一致，按期', state: 'on-time' as const }];
  const card = { ...CARD, figure: { ...figure, notes }, date: '2023年2月28日' };
  const { width, height } = FORMATS.small;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(300);
  expect(await pictureLength(card, 'small', cacheDir)).toBeLessThan(12 * 1024);
});

test('its length is that of its bytes', async () => {
  const bytes = await sharePicture(CARD, 'wide', cacheDir);
  expect(await pictureLength(CARD, 'wide', cacheDir)).toBe(bytes.length);
});

test('it is the same from the cache, and where the cache is damaged', async () => {
  const drawn = await sharePicture(CARD, 'wide', cacheDir);
  const folder = join(cacheDir, 'share');
  for (const file of await readdir(folder)) await writeFile(join(folder, file), 'not a picture');
  expect(Buffer.from(await sharePicture(CARD, 'wide', cacheDir)).equals(drawn)).toBe(true);
  expect(Buffer.from(await sharePicture(CARD, 'wide', cacheDir)).equals(drawn)).toBe(true);
});

test('characters that the font lacks stop it, each named with its entry, those of every card once', async () => {
  const notes = [{ text: '较㐃期' }];
  const figure = { caption: '较㐂期', value: '1', unit: '天', late: false, notes, said: '' };
  const bad = [
    { ...CARD, title: ['大桥😀'] },
    { ...CARD, subject: 'media/news', figure },
  ].map((it) => ({ ...it, note: '示例㐀建' }));
  await expect(refuseMissing([CARD])).resolves.toBeUndefined();
  await expect(refuseMissing(bad)).rejects.toMatchObject({ name: 'EditorError' });
  const message = await refuseMissing(bad).then(() => '', String);
  expect(message.split('\n').slice(1, -1)).toEqual([
    '  site.yaml：“㐀”（U+3400）',
    '  cases/bridge：“😀”（U+1F600）',
    '  media/news：“㐂”（U+3402）',
    '  media/news：“㐃”（U+3403）',
  ]);
});
