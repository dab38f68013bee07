import type { Root } from 'mdast';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { placePictures } from './pictures.ts';
import { toMdx } from './to-mdx.ts';

const image = (url: string, alt = ''): Root['children'][number] => ({
  type: 'paragraph',
  children: [{ type: 'image', url, alt }],
});
const line = (value: string): Root['children'][number] => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const root = (...children: Root['children']): Root => ({ type: 'root', children });

const drawn = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#258' } })
  .png()
  .toBuffer();
const source = (name: string, bytes: Uint8Array = drawn) => ({ name, bytes, type: 'image/png' });

test('a picture stands where it stood, with the line below as its caption', async () => {
  const placed = await placePictures(
    root(line('前文。'), image('a', '桥'), line('图1 桥面浇筑'), line('后文。')),
    [source('a')],
  );
  expect(toMdx(placed.root)).toBe('前文。\n\n<Photo id="picture-1" />\n\n后文。\n');
  expect(placed.pictures).toMatchObject([
    { id: 'picture-1', file: 'picture-1.png', alt: '桥', caption: '桥面浇筑' },
  ]);
});

test('captions may stand above, and each belongs to one picture', async () => {
  const placed = await placePictures(root(line('图1：甲'), image('a'), image('b'), line('图2：乙')), [
    source('a'),
    source('b'),
  ]);
  expect(placed.pictures.map((it) => it.caption)).toEqual(['甲', '乙']);
});

test('a picture that stands there twice is one file', async () => {
  const { pictures } = await placePictures(root(image('a'), line('文。'), image('a')), [source('a')]);
  expect(pictures).toHaveLength(1);
});

test('what cameras write into files is gone, and the picture is upright', async () => {
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#258' } })
    .withExif({ IFD0: { Model: 'Camera' }, IFD3: { GPSLatitude: '31/1 0/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { pictures } = await placePictures(root(image('a')), [source('a', photo)]);
  const made = await sharp(pictures[0]?.bytes).metadata();
  expect([made.format, made.width, made.height, made.exif]).toEqual(['jpeg', 30, 40, undefined]);
});

test('a picture that can’t be read is told by its caption', async () => {
  const { root: rest, notes } = await placePictures(root(image('a'), line('图1 桥'), line('文。')), [
    source('a', new Uint8Array([1, 2])),
  ]);
  expect(notes).toMatchObject([{ kind: 'warning', message: expect.stringContaining('桥') as string }]);
  expect(toMdx(rest)).toBe('文。\n');
});
