import { expect, test } from 'vitest';
import { makeCase, makeContent } from '#testing/content.ts';
import { caseEmbed, type EmbedFigure, type EmbedView } from './embed.ts';
import { embedHeight } from './embed-height.ts';

const view = caseEmbed(makeCase(), makeContent());
const heightWith = (changes: Partial<EmbedView>) => embedHeight({ ...view, ...changes }, false);
const figure: EmbedFigure = { lead: '全桥竣工', word: '提前', value: '101', unit: '天' };

test.each<[string, Partial<EmbedView>]>([
  ['a reason', { reason: '原因：引桥末端剩余用地交付较晚，最后两跨现浇箱梁推后施工…' }],
  ['one more number', { figures: [figure, figure, figure] }],
  ['a number that needs two lines', { figures: [figure, { ...figure, value: '1,234,567,890' }] }],
  ['many words beside a number', { figures: [figure, { ...figure, lead: '全桥竣工'.repeat(12) }] }],
])('a card is higher with %s', (_, changes) => {
  expect(heightWith(changes)).toBeGreaterThan(heightWith({ figures: [figure, figure] }));
});

test('a card is higher where it says that all is invented', () => {
  expect(embedHeight(view, true)).toBeGreaterThan(embedHeight(view, false));
});
