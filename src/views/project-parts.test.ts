import { expect, test } from 'vitest';
import { makeContent, makeOrganization, makeProject, milestoneFields } from '#testing/content.ts';
import { obstacleView, zoneView } from './project-parts.ts';

const zone = {
  id: 'pier',
  name: '主墩',
  style: '红旗' as const,
  scope: ['安全' as const, '质量' as const],
  owners: [
    { org: 'branch', role: '支部书记' },
    { org: 'gone', role: '项目经理' },
  ],
  area: undefined,
};
const obstacle = {
  id: 'pipes',
  title: '管线迁改',
  category: '管线',
  raised: '2023-02-01',
  measures: '协调',
} as const;
const project = makeProject({ milestones: [milestoneFields({})] });

test('a zone names its owners by post, and has an anchor and a board', () => {
  const content = makeContent({ organizations: [makeOrganization({ name: '大桥支部' })] });
  expect(zoneView(zone, project, content)).toMatchObject({
    id: 'zone-pier',
    name: '主墩',
    style: '红旗责任区',
    scope: ['安全', '质量'],
    owners: [
      { org: '大桥支部', href: '/organizations/branch/', role: '支部书记' },
      { org: 'gone', href: '/organizations/gone/', role: '项目经理' },
    ],
    board: '/print/boards/bridge/pier/',
  });
});

test.each([
  ['is open', undefined, '推进中', undefined],
  ['was cleared after days', '2023-03-03', '2023年3月3日', '30天'],
  ['was cleared on the day', '2023-02-01', '2023年2月1日', '0天'],
  ['was cleared in a month', '2023-03', '2023年3月', undefined],
])('an obstacle that %s', (_, resolved, text, days) => {
  expect(obstacleView({ ...obstacle, resolved, effect: undefined }, project)).toMatchObject({
    resolved: text,
    days,
  });
});

test('days are not counted from a month', () => {
  const view = obstacleView(
    { ...obstacle, raised: '2023-02', resolved: '2023-03-03', effect: undefined },
    project,
  );
  expect(view).toMatchObject({ raised: '2023年2月', days: undefined });
});

test.each([
  ['completion', { title: '全桥竣工', href: '/projects/bridge/milestones/completion/' }],
  ['none', undefined],
  [undefined, undefined],
])('an obstacle that helped %s', (effect, expected) => {
  expect(obstacleView({ ...obstacle, resolved: undefined, effect }, project).effect).toEqual(expected);
});
