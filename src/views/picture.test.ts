import { expect, test } from 'vitest';
import type { BodyPart } from '#domain/body.ts';
import { coverView, morePictures, openingPicture, pictureView } from './picture.ts';

const photo = (id: string, date?: string) => ({
  id,
  file: { src: `/${id}.jpg` },
  alt: '合龙现场',
  caption: '大桥合龙',
  credit: '示例公司',
  ...(date !== undefined && { date }),
});

test('a picture is shown with its credit, and when it was taken where that is known', () => {
  expect(pictureView(photo('a'))).toEqual({
    id: 'a',
    image: { src: '/a.jpg' },
    alt: '合龙现场',
    caption: '大桥合龙',
    credit: '图：示例公司',
  });
  expect(pictureView(photo('a', '2024-03')).credit).toBe('图：示例公司，拍摄于2024年3月');
});

test('a map is shown with the number of its approval', () => {
  expect(pictureView({ ...photo('a'), mapApproval: 'GS(2024)1234号' }).mapApproval).toBe(
    '审图号：GS(2024)1234号',
  );
});

test.each([
  ['its cover', ['a', 'b'], 'b', 'b'],
  ['its first where it names none', ['a', 'b'], undefined, 'a'],
  ['its first where its cover is not there', ['a', 'b'], 'c', 'a'],
  ['none where it has none', [], undefined, undefined],
])('an entry is shown with %s', (_, ids, cover, id) => {
  expect(coverView({ photos: ids.map((it) => photo(it)), cover })?.id).toBe(id);
});

test('a page does not open with a picture that its text shows', () => {
  const photos = [photo('closure')];
  const body = (parts: BodyPart[]) => ({ parts, headings: [] });
  const placed: BodyPart = { name: 'Photo', props: { id: 'closure' }, children: [] };
  expect(openingPicture({ photos })?.id).toBe('closure');
  expect(openingPicture({ photos, body: body(['文字']) })?.id).toBe('closure');
  expect(openingPicture({ photos, body: body([placed]) })).toBeUndefined();
  expect(
    openingPicture({ photos, body: body([{ name: 'Aside', props: {}, children: [placed] }]) }),
  ).toBeUndefined();
});

test('what neither opens a page nor stands in its text follows it, in the order of the file', () => {
  const photos = ['a', 'b', 'c', 'd', 'e'].map((it) => photo(it));
  const component = (name: string, props: Record<string, string>): BodyPart => ({
    name,
    props,
    children: [],
  });
  const parts = [component('Photo', { id: 'b' }), component('Comparison', { before: 'd', after: 'none' })];
  const ids = (of: Parameters<typeof morePictures>[0]) => morePictures(of).map((it) => it.id);
  expect(ids({ photos, body: { parts, headings: [] } })).toEqual(['c', 'e']);
  expect(ids({ photos, cover: 'c' })).toEqual(['a', 'b', 'd', 'e']);
  expect(ids({ photos, cover: 'b', body: { parts, headings: [] } })).toEqual(['a', 'c', 'e']);
});

test.each([
  ['#ffffff', '#000'],
  ['#777777', '#000'],
  ['#707070', '#fff'],
  ['#9c1c20', '#fff'],
])('what stands on %s is %s', (ground, ink) => {
  expect(pictureView({ ...photo('a'), tone: ground }).tone).toEqual({ ground, ink });
});
