import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makeFolder, writeFiles } from '#testing/folder.ts';
import { type KitSource, makeKit, pictureFile, pictureSize } from './kit.ts';

const LABELS = {
  creator: '示例公司',
  credit: '示例公司',
  copyright: '© 示例公司',
  usageTerms: '注明来源。',
  caption: '合龙',
  page: 'https://brand.example/press/',
};

const withPicture = async () => {
  const picture = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#226644' } })
    .png()
    .toBuffer();
  const folder = await makeFolder({ 'closure.png': picture });
  const source: KitSource = {
    date: '2024-03-21',
    pictures: [{ name: 'bridge--closure', file: join(folder, 'closure.png'), labels: LABELS }],
    captions: {
      head: ['文件', '像素'],
      row: (_, path, { width, height }) => [path, `${String(width)}×${String(height)}`],
    },
    texts: { 'facts.txt': '事实' },
  };
  return { folder, source, cache: join(folder, 'cache') };
};

describe('a kit', () => {
  test('has every picture for print and web, and says how many files it has', async () => {
    const { source, cache } = await withPicture();
    const { bytes, count } = await makeKit(source, cache);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      'facts.txt',
      'captions.csv',
      'print/bridge--closure.jpg',
      'web/bridge--closure.jpg',
      'SHA256SUMS',
    ]);
    expect(count).toBe(5);
    expect(strFromU8(files['captions.csv'] ?? new Uint8Array())).toBe(
      '文件,像素\r\nprint/bridge--closure.jpg,1800×1200\r\nweb/bridge--closure.jpg,1600×1067\r\n',
    );
  });

  test('is the same with and without what was kept of the last build', async () => {
    const { source, cache, folder } = await withPicture();
    const first = await makeKit(source, cache);
    expect((await makeKit(source, cache)).bytes).toEqual(first.bytes);
    expect((await makeKit(source, join(folder, 'other'))).bytes).toEqual(first.bytes);
  });

  test('changes with a label and with the picture', async () => {
    const { source, cache, folder } = await withPicture();
    const first = await makeKit(source, cache);
    const pictures = source.pictures.map((it) => ({ ...it, labels: { ...LABELS, caption: '另一说明' } }));
    expect((await makeKit({ ...source, pictures }, cache)).bytes).not.toEqual(first.bytes);
    const red = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#aa0000' } })
      .png()
      .toBuffer();
    await writeFiles(folder, { 'closure.png': red });
    expect((await makeKit(source, cache)).bytes).not.toEqual(first.bytes);
    expect(await pictureSize(join(folder, 'closure.png'))).toEqual({ width: 90, height: 60 });
  });

  test('has the same files of a picture as can be had alone', async () => {
    const { source, cache } = await withPicture();
    const files = unzipSync((await makeKit(source, cache)).bytes);
    const [picture] = source.pictures;
    const web = picture && (await pictureFile(picture, 'web', cache));
    expect(web?.pixels).toEqual({ width: 1600, height: 1067 });
    expect(web?.bytes.equals(files['web/bridge--closure.jpg'] ?? new Uint8Array())).toBe(true);
  });

  test('without pictures has the texts alone', async () => {
    const { source, cache } = await withPicture();
    const { bytes, count } = await makeKit({ ...source, pictures: [] }, cache);
    expect(Object.keys(unzipSync(bytes))).toEqual(['facts.txt', 'SHA256SUMS']);
    expect(count).toBe(2);
  });
});
