import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { makeActivity, makeContent, makeProject, makeSite, milestoneFields } from '#testing/content.ts';
import { calendarHref, calendarProjects, projectCalendar } from './calendar.ts';

type Milestones = Parameters<typeof milestoneFields>[0][];

function calendarWith(milestones: Milestones, activities = [makeActivity({ updated: '2024-06-01' })]) {
  const project = makeProject({
    name: '大河桥工程，含两岸引桥、接线道路；共用同一平台',
    changes: [{ date: '2024-06-20', kind: '更正', note: '更正日期' }],
    milestones: milestones.map(milestoneFields),
  });
  const site = makeSite({ url: 'https://brand.example/party/' });
  return projectCalendar(project, makeContent({ projects: [project], activities, site }));
}

const eventsIn = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics) as unknown[])
    .getAllSubcomponents('vevent')
    .map((it) => new ICAL.Event(it));

const only = (milestones: Milestones) => eventsIn(calendarWith(milestones, []));

test('a milestone is on the whole day it was reached, an activity on its own', () => {
  const events = eventsIn(calendarWith([{}]));
  expect(
    events.map(({ uid, startDate, endDate, summary, description }) => ({
      uid,
      from: startDate.toString(),
      to: endDate.toString(),
      whole: startDate.isDate,
      summary,
      description,
    })),
  ).toEqual([
    {
      uid: 'activities/study-day/@brand.example',
      from: '2023-05-04',
      to: '2023-05-05',
      whole: true,
      summary: '活动 study-day',
      description: '活动 study-day 的摘要，写明谁做了什么、结果怎样。',
    },
    {
      uid: 'projects/bridge/milestones/completion/@brand.example',
      from: '2024-03-21',
      to: '2024-03-22',
      whole: true,
      summary: '大河桥工程，含两岸引桥、接线道路；共用同一平台：全桥竣工',
      description: '较合同工期提前101天，较原计划提前45天',
    },
  ]);
  const [activity, milestone] = events.map((it) => it.component);
  expect(milestone?.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(milestone?.getFirstPropertyValue('url')).toBe(
    'https://brand.example/party/projects/bridge/milestones/completion/',
  );
  // Midnight in China of the last change, not of the build.
  expect(String(milestone?.getFirstPropertyValue('dtstamp'))).toBe('2024-06-19T16:00:00Z');
  expect(String(activity?.getFirstPropertyValue('dtstamp'))).toBe('2024-05-31T16:00:00Z');
});

test('a milestone to come is planned on the day of its most binding baseline, under the same id', () => {
  const [event] = only([{ actual: undefined }]);
  expect(event?.uid).toBe('projects/bridge/milestones/completion/@brand.example');
  expect(event?.startDate.toString()).toBe('2024-06-30');
  expect(event?.summary).toMatch(/^计划：.*（合同工期）$/);
  expect(event?.description).toBe('合同工期：2024年6月30日，原计划：2024年5月5日');
  expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
});

test.each<[string, Milestones[number]]>([
  ['masked', { actual: { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 12 }] } }],
  ['known to the month only', { actual: '2024-03' }],
  ['to come, without a baseline', { actual: undefined, baselines: [] }],
])('a milestone that is %s is not in the calendar', (_, fields) => {
  expect(only([fields])).toEqual([]);
});

test('lines end as iCalendar asks, are at most 75 octets long and cut no character', () => {
  const ics = calendarWith([{ title: '桥'.repeat(40) }]);
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(ics).not.toContain('\uFFFD');
  expect(eventsIn(ics).at(-1)?.summary).toContain('桥'.repeat(40));
});

test('what has a meaning in iCalendar is read back as it was written', () => {
  const activities = [makeActivity({ title: String.raw`a;b,c\d:"e"`, summary: '一\n二' })];
  const [event] = eventsIn(calendarWith([], activities));
  expect(event?.summary).toBe(String.raw`a;b,c\d:"e"`);
  expect(event?.description).toBe('一\n二');
});

describe('a project has a calendar', () => {
  const content = makeContent({
    activities: [],
    projects: [makeProject(), makeProject({ id: 'b', milestones: [] })],
  });

  test('where a day is known', () => {
    expect(calendarProjects({ content, preview: false }).map((it) => it.id)).toEqual(['bridge']);
    expect(content.projects.map((it) => calendarHref(it, { content, preview: false }))).toEqual([
      '/projects/bridge/calendar.ics',
      undefined,
    ]);
  });

  test('but not in a preview', () => {
    expect(calendarProjects({ content, preview: true })).toEqual([]);
  });
});
