import { describe, expect, test } from 'vitest';
import { makeCase, makeContent, makeOrganization } from '#testing/content.ts';
import { siteIndexView } from './site-index.ts';

const content = makeContent({
  projects: [],
  agreements: [],
  activities: [],
  media: [],
  awards: [],
  cases: [
    makeCase({ id: 'old', title: '旧案例', published: '2023-05-06' }),
    makeCase({ id: 'new', title: '新案例', published: '2024-05-06' }),
    makeCase({ id: 'newer', title: '更新的案例', published: '2024-06-06' }),
  ],
  organizations: [
    makeOrganization({ id: 'z', name: '中共澜江委员会' }),
    makeOrganization({ id: 'd', name: '渡口街道' }),
    makeOrganization({ id: 'c', name: '重庆路桥' }),
  ],
});
const groupsOf = (id: string) =>
  siteIndexView({ content, notices: [], preview: false })
    .sections.find((it) => it.id === id)
    ?.groups.map((it) => `${it.label ?? ''}: ${it.items.map((item) => item.title).join('、')}`);

describe('the index of the site', () => {
  test('has what is dated by year, the newest first', () => {
    expect(groupsOf('index-cases')).toEqual(['2024年: 更新的案例、新案例', '2023年: 旧案例']);
  });

  test('has organisations by the initial of their pinyin, as they are read', () => {
    expect(groupsOf('index-organizations')).toEqual(['C: 重庆路桥', 'D: 渡口街道', 'Z: 中共澜江委员会']);
  });

  test('leaves out what is empty, and counts what is there', () => {
    const { sections, lead } = siteIndexView({ content, notices: [], preview: false });
    expect(sections.map((it) => it.id)).toEqual(['index-cases', 'index-organizations', 'index-about']);
    expect(lead).toContain('11');
  });

  test('has the page of changes where there is one', () => {
    const changed = makeContent({
      cases: [makeCase({ changes: [{ date: '2024-06-01', kind: '更正', note: '改正日期' }] })],
    });
    const { sections } = siteIndexView({ content: changed, notices: [], preview: false });
    expect(sections.at(-1)?.groups[0]?.items.map((it) => it.href)).toContain('/changes/');
  });
});
