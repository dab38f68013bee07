import { describe, expect, test } from 'vitest';
import type { Drawing, ShareCard, ShareFigure } from './card.ts';
import { drawCard, titleOfCard } from './draw-card.ts';
import { readTypeface } from './typeface.ts';

const typeface = await readTypeface();

const [RED, STEEL, INK] = ['#9c1c20', '#44586a', '#1f1c19'];

const CARD: ShareCard = {
  subject: 'milestones/bridge/closure',
  path: 'share/projects/bridge/milestones/closure',
  brand: '示例',
  label: '里程碑 · 合龙',
  title: ['大桥：', '主桥', '合龙'],
  figure: { caption: '较合同工期提前', value: '49', unit: '天', late: false, notes: [], said: '' },
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
  const figure = figureOf({ value: '48' });
  for (const change of [{ figure }, { title: ['大桥'] }, { date: '2024年3月22日' }, { brand: '另一个' }]) {
    expect(drawCard({ ...CARD, ...change }, 'wide', typeface)).not.toBe(drawn);
  }
});

test('a delay is not drawn in red', () => {
  const red = (late: boolean) =>
    drawCard({ ...CARD, figure: figureOf({ late }) }, 'wide', typeface).split(RED).length;
  // The number, its caption and its unit.
  expect(red(true)).toBe(red(false) - 3);
});

test('the small picture is the square one, drawn smaller', () => {
  const square = drawCard(CARD, 'square', typeface);
  expect(square).toContain('width="1200" height="1200" viewBox="0 0 1200 1200"');
  expect(drawCard(CARD, 'small', typeface)).toBe(
    square.replace('width="1200" height="1200"', 'width="360" height="360"'),
  );
});

describe('what may not be left out beside a number', () => {
  const notes = [{ text: '与批准顺延一致，按期', state: 'on-time' as const }, { text: '据申报材料' }];

  test.each([
    ['wide', '49'],
    ['wide', '1049'],
    ['square', '49'],
    ['square', '9'],
    ['square', '按期'],
  ] satisfies [Drawing, string][])('stands clear of it in the %s picture of %s', (drawing, value) => {
    const lines = linesOf(drawCard({ ...CARD, figure: figureOf({ value, notes }) }, drawing, typeface));
    const [figure, unit, ...beside] = lines.slice(4, 8);
    if (!figure || !unit) throw new Error('no number is drawn');
    expect(beside).toHaveLength(2);
    for (const it of beside) {
      const isBelow = it.y - it.size * 0.88 >= figure.y + it.size / 2;
      expect(isBelow || it.x >= unit.x + unit.size, JSON.stringify([it, figure, unit])).toBe(true);
    }
  });

  test('has the colour of its state', () => {
    const fillOf = (state: 'early' | 'on-time' | 'late') => {
      const [text] = notes.map((it) => it.text);
      const figure = figureOf({ notes: [{ text: text ?? '', state }] });
      return linesOf(drawCard({ ...CARD, figure }, 'wide', typeface))[6]?.fill;
    };
    expect([fillOf('early'), fillOf('on-time'), fillOf('late')]).toEqual([RED, INK, STEEL]);
  });
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
    figure: figureOf({ caption: long(80), value: '1,234,567', unit: '平方米', notes: [{ text: long(40) }] }),
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

function figureOf(more: Partial<ShareFigure>): ShareFigure {
  return { caption: '较合同工期提前', value: '49', unit: '天', late: false, notes: [], said: '', ...more };
}

/** The lines of a drawing as they come: brand, label, title, caption, number, unit, notes, owner, date. */
function linesOf(svg: string) {
  const lines = svg.matchAll(/<g fill="(.*?)" transform="translate\(([\d.-]+) ([\d.]+)\) scale\(([\d.]+) /g);
  return [...lines].map(([, fill, x, y, scale]) => ({
    fill,
    x: Number(x),
    y: Number(y),
    size: Number(scale) * typeface.set('天').unitsPerEm,
  }));
}

/** Where the last glyph of every line begins, in pixels. */
function rightEnds(svg: string): number[] {
  return [...svg.matchAll(/transform="translate\(([\d.-]+) [\d.]+\) scale\(([\d.]+) [^>]*>(.*?)<\/g>/g)].map(
    ([, x, scale, glyphs = '']) => {
      const last = [...glyphs.matchAll(/translate\(([\d.]+) 0\)/g)].at(-1)?.[1];
      return Number(x) + Number(scale) * Number(last ?? 0);
    },
  );
}
