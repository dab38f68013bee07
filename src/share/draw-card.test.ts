import { expect, test } from 'vitest';
import type { ShareCard } from './card.ts';
import { drawCard, titleOfCard } from './draw-card.ts';
import { readTypeface } from './typeface.ts';

const typeface = await readTypeface();

const CARD: ShareCard = {
  subject: 'milestones/bridge/closure',
  path: 'share/projects/bridge/milestones/closure',
  brand: '示例',
  label: '里程碑 · 合龙',
  title: ['大桥：', '主桥', '合龙'],
  figure: { caption: '较合同工期提前', value: '49', unit: '天', late: false },
  note: '示例建设公司',
  date: '2024年3月21日',
};

test('a card is drawn of outlines alone, so that no font of the machine has a part in it', () => {
  const svg = drawCard(CARD, 'wide', typeface);
  expect(svg).toContain('width="1200" height="630"');
  expect(svg.match(/<([a-z]+)/g)?.filter((it) => !['<svg', '<rect', '<g', '<path'].includes(it))).toEqual([]);
});

test('the same card gives the same drawing; another number, title or date another', () => {
  const drawn = drawCard(CARD, 'wide', typeface);
  expect(drawCard({ ...CARD }, 'wide', typeface)).toBe(drawn);
  const figure = { caption: '较合同工期提前', value: '48', unit: '天', late: false };
  for (const change of [{ figure }, { title: ['大桥'] }, { date: '2024年3月22日' }, { brand: '另一个' }]) {
    expect(drawCard({ ...CARD, ...change }, 'wide', typeface)).not.toBe(drawn);
  }
});

test('a delay is not drawn in red', () => {
  const red = (late: boolean) =>
    drawCard({ ...CARD, figure: { caption: '', value: '9', unit: '', late } }, 'wide', typeface).split(
      '#9c1c20',
    ).length;
  expect(red(true)).toBe(red(false) - 1);
});

test('the type of a title is smaller the longer it is', () => {
  const sizes = [12, 24, 40, 80].map(
    (length) => titleOfCard({ ...CARD, title: Array.from({ length }, () => '桥') }, 'wide', typeface).size,
  );
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBe(sizes.length);
});

test('nothing stands outside the picture, however long the texts are', () => {
  const long = (length: number) => '工'.repeat(length);
  const card = {
    ...CARD,
    brand: long(20),
    label: long(60),
    title: Array.from({ length: 40 }, () => '大桥'),
    figure: { caption: long(80), value: '1,234,567', unit: '平方米', late: false },
    note: long(60),
    date: '2024年12月21日发布',
  };
  for (const format of ['wide', 'square'] as const) {
    const svg = drawCard(card, format, typeface);
    expect(rightEnds(svg).filter((it) => it > 1200 - 72 + 1)).toEqual([]);
  }
});

test('Chinese and Latin stand apart, and punctuation closes up', () => {
  expect(typeface.set('共3号').width).toBeGreaterThan(
    typeface.set('共').width + typeface.set('3').width + 1.2,
  );
  expect(typeface.set('”，').width).toBeLessThan(2);
  expect(typeface.set('“桥').width).toBeLessThan(2);
});

test('a character without a glyph is told', () => {
  expect(typeface.missing('大桥😀合龙 2024😀')).toEqual(['😀']);
});

/** Where the last glyph of every line begins, in pixels. */
function rightEnds(svg: string): number[] {
  return [...svg.matchAll(/transform="translate\(([\d.-]+) [\d.]+\) scale\(([\d.]+) [^>]*>(.*?)<\/g>/g)].map(
    ([, x, scale, glyphs = '']) => {
      const last = [...glyphs.matchAll(/translate\(([\d.]+) 0\)/g)].at(-1)?.[1];
      return Number(x) + Number(scale) * Number(last ?? 0);
    },
  );
}
