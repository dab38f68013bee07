import { expect, test } from 'vitest';
import { makeContent, makeOrganization, makeProject, makeSite, makeUnit } from '#testing/content.ts';
import { boardPages, boardView } from './board.ts';
import { qrView } from './qr.ts';

const zone = (id: string) => ({
  id,
  name: '主墩',
  style: '红旗' as const,
  area: '3号至5号墩',
  scope: ['安全' as const],
  owners: [{ org: 'branch', role: '支部书记' }],
});
const projects = [
  makeProject({ zones: [zone('pier'), zone('deck')] }),
  makeProject({ id: 'tunnel', zones: [zone('pier')] }),
];

test('every zone of every project has a board', () => {
  expect(boardPages(makeContent({ projects })).map((it) => `${it.project.id}/${it.zone.id}`)).toEqual([
    'bridge/pier',
    'bridge/deck',
    'tunnel/pier',
  ]);
});

test('a board tells who is responsible for what, by post and never by name, and where to read more', () => {
  const content = makeContent({
    projects,
    organizations: [makeOrganization({ name: '大桥支部' }), makeUnit({ name: '示例建设' })],
  });
  const [page] = boardPages(content);
  if (!page) throw new Error('no board');
  const view = boardView(page, content, new URL('https://brand.example'));
  expect(view).toMatchObject({
    title: '项目 bridge主墩公示牌',
    name: '主墩',
    style: '红旗责任区',
    area: '3号至5号墩',
    scope: ['安全'],
    owners: [{ org: '大桥支部', role: '支部书记' }],
    builder: '示例建设',
    publisher: '示例建设公司',
    url: 'https://brand.example/projects/bridge/#zone-pier',
    back: '/projects/bridge/#zone-pier',
  });
  expect(view.qr).toEqual(qrView(view.url));
  expect(view.qrLabel).toContain(view.url);
});

test('the party organisation publishes where there is one', () => {
  const content = makeContent({ projects, site: makeSite({ owner: { name: '公司', party: '公司党委' } }) });
  const [page] = boardPages(content);
  expect(page && boardView(page, content, new URL('https://brand.example')).publisher).toBe('公司党委');
});
