import { expect, test } from 'vitest';
import { makeCase, makeProject } from '#testing/content.ts';
import { embedAddresses, embedOf, movedEmbeds, pageOfEmbed, pagesOfEntry } from './embeds.ts';

test.each([
  ['cases/bridge/', 'embed/cases/bridge/'],
  ['projects/bridge/milestones/closure/', 'embed/milestones/bridge/closure/'],
])('the card of %s stands at %s', (page, embed) => {
  expect(embedOf(page)).toBe(embed);
  expect(pageOfEmbed(embed)).toBe(page);
});

test.each(['projects/bridge/', 'media/news/', 'cases/', 'cases/theme/progress/', 'old/'])(
  '%s has no card',
  (page) => {
    expect(embedOf(page)).toBeUndefined();
  },
);

test.each(['cases/bridge/', 'embed/cases/', 'embed/projects/bridge/'])('%s is no card', (address) => {
  expect(pageOfEmbed(address)).toBeUndefined();
});

test('the old card of a case leads to its new one', () => {
  const pages = pagesOfEntry(makeCase({ id: 'new' }));
  expect(movedEmbeds(pages, ['/cases/old/', '/once/upon/'])).toEqual([
    { from: 'embed/cases/old/', page: 'cases/new/', to: 'embed/cases/new/' },
  ]);
});

test('the old card of a milestone leads to that of the milestone with the same id, or to its project', () => {
  const pages = pagesOfEntry(makeProject());
  expect(pages).toEqual(['projects/bridge/', 'projects/bridge/milestones/completion/']);
  const aliases = ['/projects/old/milestones/completion/', '/projects/old/milestones/gone/', '/cases/old/'];
  expect(movedEmbeds(pages, aliases)).toEqual([
    {
      from: 'embed/milestones/old/completion/',
      page: 'projects/bridge/milestones/completion/',
      to: 'embed/milestones/bridge/completion/',
    },
    { from: 'embed/milestones/old/gone/', page: 'projects/bridge/', to: undefined },
    { from: 'embed/cases/old/', page: 'projects/bridge/', to: undefined },
  ]);
});

test('an entry answers at its cards and at those it had', () => {
  expect(embedAddresses(['cases/new/'], ['/cases/old/'])).toEqual(['embed/cases/new/', 'embed/cases/old/']);
  expect(embedAddresses(['media/news/'], [])).toEqual([]);
});
