import { describe, expect, test } from 'vitest';
import {
  makeActivity,
  makeAgreement,
  makeAward,
  makeContent,
  makeMedia,
  makeOrganization,
  makeProject,
  makeUnit,
  milestoneFields,
} from '#testing/content.ts';
import { byYear, EVENT_KINDS, timelineOf } from './timeline.ts';

const anchors = (lists: Parameters<typeof makeContent>[0]) =>
  timelineOf(makeContent(lists)).map((it) => it.anchor);

const alone = {
  cases: [],
  projects: [],
  media: [],
  awards: [],
  organizations: [],
  agreements: [],
  activities: [],
};

test('all dated things stand in one list, newest first', () => {
  const organizations = [makeOrganization({ founded: '2022-06' }), makeUnit({ founded: '1999' })];
  expect(timelineOf(makeContent({ organizations })).map((it) => [it.date, it.kind, it.anchor])).toEqual([
    ['2024-04-10', 'awards', 'award-bridge-award'],
    ['2024-04-01', 'media', 'media-bridge-news'],
    ['2024-03-21', 'milestones', 'milestone-bridge--completion'],
    ['2023-05-04', 'activities', 'activity-study-day'],
    ['2023-01-10', 'agreements', 'agreement-pairing'],
    ['2022-06', 'organizations', 'organization-branch'],
  ]);
});

test('every kind has events, so that none can be forgotten', () => {
  const events = timelineOf(makeContent({ organizations: [makeOrganization({ founded: '2022' })] }));
  expect(new Set(events.map((it) => it.kind))).toEqual(new Set(EVENT_KINDS));
});

test('events of one day stand by their anchor, however they were read', () => {
  const awards = ['b', 'a'].map((id) => makeAward({ id, date: '2024-05-01' }));
  const media = [makeMedia({ date: '2024-05-01' })];
  const sorted = ['award-a', 'award-b', 'media-bridge-news'];
  expect(anchors({ ...alone, awards, media })).toEqual(sorted);
  expect(anchors({ ...alone, awards: awards.toReversed(), media })).toEqual(sorted);
});

test('what is known less exactly stands below the days it covers', () => {
  const awards = ['2024', '2024-05', '2024-05-01'].map((date) => makeAward({ id: `on-${date}`, date }));
  expect(anchors({ ...alone, awards })).toEqual(['award-on-2024-05-01', 'award-on-2024-05', 'award-on-2024']);
});

test('a milestone to come is no event; masked ones stand at the end in their own order', () => {
  const projects = [
    makeProject({
      milestones: [
        milestoneFields({ id: 'open', actual: undefined }),
        milestoneFields({ id: 'z', actual: { masked: true, order: 1 } }),
        milestoneFields({ id: 'a', actual: { masked: true, order: 2 } }),
        milestoneFields({ id: 'dated' }),
      ],
    }),
  ];
  expect(anchors({ ...alone, projects })).toEqual([
    'milestone-bridge--dated',
    'milestone-bridge--z',
    'milestone-bridge--a',
  ]);
});

test('no two milestones share an anchor, whatever their projects are called', () => {
  const projects = [
    makeProject({ milestones: [milestoneFields({ id: 'north-closure' })] }),
    makeProject({ id: 'bridge-north', milestones: [milestoneFields({ id: 'closure' })] }),
  ];
  const found = anchors({ ...alone, projects });
  expect(new Set(found).size).toBe(2);
});

describe('an event knows its projects', () => {
  test.each([
    ['a milestone', 'milestones'],
    ['an agreement', 'agreements'],
    ['an activity', 'activities'],
    ['an award, by what it was given for', 'awards'],
    ['a report, by what it is about', 'media'],
    ['the founding of a branch that works there', 'organizations'],
  ])('%s', (_, kind) => {
    const events = timelineOf(
      makeContent({
        organizations: [makeOrganization({ founded: '2022' })],
        agreements: [makeAgreement()],
        activities: [makeActivity()],
        awards: [makeAward({ for: ['cases/bridge-case'] })],
        media: [makeMedia({ about: ['milestones/bridge/completion'] })],
      }),
    );
    expect(events.find((it) => it.kind === kind)?.projects).toEqual(['bridge']);
  });
});

test('by year, newest first, the masked ones last and of no year', () => {
  const events = timelineOf(
    makeContent({
      ...alone,
      awards: ['2022', '2024-05-01', '2022-12', '2024'].map((date) => makeAward({ id: `on-${date}`, date })),
      projects: [makeProject({ milestones: [milestoneFields({ actual: { masked: true, order: 1 } })] })],
    }),
  );
  expect(byYear(events).map((it) => [it.year, it.events.length])).toEqual([
    ['2024', 2],
    ['2022', 2],
    [undefined, 1],
  ]);
  expect(byYear([])).toEqual([]);
});
