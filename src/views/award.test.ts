import { expect, test } from 'vitest';
import { makeAward, makeCase, makeLibrary, makeMedia, withBody } from '#testing/content.ts';
import { AWARD_KINDS } from '#schemas/award.ts';
import { awardView } from './award.ts';

const view = (entry = makeAward(), lists: Parameters<typeof makeLibrary>[0] = {}) =>
  awardView(entry, makeLibrary({ awards: [entry], ...lists }));
const fact = (shown: ReturnType<typeof view>, term: string) =>
  shown.facts.find((it) => it.term === term)?.values;

test.each(AWARD_KINDS)('%s says what it means, and only a 表彰 is one', (kind) => {
  const { name, meaning } = view(makeAward({ kind })).kind;
  expect(name).toBe(kind);
  expect(meaning).toMatch(/。$/);
  expect(meaning.includes('不等于表彰')).toBe(kind !== '表彰');
});

test('it shows what it was given for in the order of the file, and not what is no longer public', () => {
  const shown = view(
    makeAward({ for: ['milestones/bridge/completion', 'cases/draft', 'organizations/branch'] }),
    { cases: [makeCase({ id: 'draft', status: 'draft' })] },
  );
  expect(shown.for.map((it) => it.href)).toEqual([
    '/projects/bridge/milestones/completion/',
    '/organizations/branch/',
  ]);
});

test('facts tell what is known', () => {
  const shown = view(makeAward({ date: '2024', docNo: '示例〔2024〕1号' }));
  expect(fact(shown, '授予')).toEqual([{ text: '2024年' }]);
  expect(fact(shown, '文号')).toEqual([{ text: '示例〔2024〕1号' }]);
  expect(fact(view(), '文号')).toEqual([]);
});

test('reports of it are related', () => {
  const shown = view(makeAward(), {
    media: [makeMedia({ about: ['awards/bridge-award'] }), makeMedia({ id: 'other' })],
  });
  expect(shown.related.flatMap((it) => it.cards.map((card) => card.href))).toEqual(['/media/bridge-news/']);
});

test('an award may have a text', () => {
  expect(view().hasBody).toBe(false);
  expect(view(withBody(makeAward(), '甲')).hasBody).toBe(true);
});
