import { type z } from 'zod';
import {
  type Activity,
  type Agreement,
  type AnyEntry,
  type Award,
  type Case,
  type Content,
  type Entry,
  type MediaItem,
  type Milestone,
  type Organization,
  type Project,
  shownContent,
  type Site,
} from '#domain/content.ts';
import { type Graph, graphOf } from '#domain/graph.ts';
import { type collections, plainSchemas } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { milestone } from '#schemas/milestone.ts';
import { siteSchema } from '#schemas/site.ts';
import { compileBody } from '#source/body/compile.ts';

/** The day that counts as today in tests. */
export const TODAY = '2024-12-31';

/** What an editor may write in an entry of a collection; `id` is its place in the folder. */
export type Fields<C extends CollectionName> = Partial<
  z.input<ReturnType<(typeof collections)[C]['schema']>>
> & { id?: string };

type MilestoneFields = Partial<z.input<typeof milestone>>;

const PUBLICATION = { status: 'published', published: '2024-05-06' } as const;

/** A 党支部 of the contractor; `makeOrganization({ kind: '单位', type: undefined })` is a company. */
export function makeOrganization(fields: Fields<'organizations'> = {}): Organization {
  const id = fields.id ?? 'branch';
  return make('organizations', id, {
    name: `组织 ${id}`,
    kind: '党组织',
    type: '党支部',
    summary: `组织 ${id} 的简介`,
    ...fields,
  });
}

/** A company, kind 单位. */
export function makeUnit(fields: Fields<'organizations'> = {}): Organization {
  return makeOrganization({ id: 'owner', kind: '单位', type: undefined, ...fields });
}

/** A bridge with one milestone: 101 days before its contract and 45 before its plan. */
export function makeProject(fields: Fields<'projects'> = {}): Project {
  const id = fields.id ?? 'bridge';
  return make('projects', id, {
    name: `项目 ${id}`,
    summary: `项目 ${id} 的摘要，写明谁做了什么、结果怎样。`,
    ...PUBLICATION,
    kind: 'bridge',
    stage: '竣工',
    units: [{ org: 'owner', role: '建设' }],
    partyOrgs: ['branch'],
    milestones: [milestoneFields({})],
    ...fields,
  });
}

export function makeMilestone(fields: MilestoneFields = {}): Milestone {
  return milestone.parse(defined(milestoneFields(fields)));
}

/** The same as `makeMilestone`, as it is written in a project's file. */
export function milestoneFields(fields: MilestoneFields): z.input<typeof milestone> {
  return {
    id: 'completion',
    title: '全桥竣工',
    event: '竣工',
    start: '2022-07-01',
    baselines: [
      { kind: '原计划', date: '2024-05-05', basis: '施工组织设计' },
      { kind: '合同工期', date: '2024-06-30', basis: '施工合同' },
    ],
    actual: '2024-03-21',
    safety: { statement: '未发生安全事故' },
    quality: { statement: '一次验收合格' },
    ...fields,
  };
}

export function makeCase(fields: Fields<'cases'> = {}): Case {
  const id = fields.id ?? 'bridge-case';
  return make('cases', id, {
    title: `案例 ${id}`,
    summary: `案例 ${id} 的摘要，写明谁做了什么、结果怎样。`,
    ...PUBLICATION,
    theme: 'progress',
    period: { start: '2022-07', end: '2024-03' },
    partyOrgs: ['branch'],
    projects: ['bridge'],
    outcomes: [{ label: '全桥竣工', milestone: 'bridge/completion', baseline: '合同工期' }],
    ...fields,
  });
}

export function makeMedia(fields: Fields<'media'> = {}): MediaItem {
  const id = fields.id ?? 'bridge-news';
  return make('media', id, {
    headline: `报道 ${id}`,
    ...PUBLICATION,
    outlet: '示例日报',
    level: '市级',
    date: '2024-04-01',
    url: 'https://news.example/bridge',
    excerpt: '大桥竣工。',
    about: ['projects/bridge'],
    ...fields,
  });
}

export function makeAward(fields: Fields<'awards'> = {}): Award {
  const id = fields.id ?? 'bridge-award';
  return make('awards', id, {
    name: `荣誉 ${id}`,
    summary: `荣誉 ${id} 的摘要，写明谁做了什么、结果怎样。`,
    ...PUBLICATION,
    grantor: '示例市住建局',
    level: '市',
    kind: '表彰',
    date: '2024-04-10',
    for: ['projects/bridge'],
    ...fields,
  });
}

export function makeAgreement(fields: Fields<'agreements'> = {}): Agreement {
  const id = fields.id ?? 'pairing';
  return make('agreements', id, {
    title: `协议 ${id}`,
    summary: `协议 ${id} 的摘要，写明谁做了什么、结果怎样。`,
    ...PUBLICATION,
    form: '结对共建',
    parties: ['branch', 'community-branch'],
    projects: ['bridge'],
    signed: '2023-01-10',
    goals: ['共同化解施工扰民'],
    ...fields,
  });
}

export function makeActivity(fields: Fields<'activities'> = {}): Activity {
  const id = fields.id ?? 'study-day';
  return make('activities', id, {
    title: `活动 ${id}`,
    summary: `活动 ${id} 的摘要，写明谁做了什么、结果怎样。`,
    ...PUBLICATION,
    date: '2023-05-04',
    theme: '安全知识进工地',
    kind: '服务工人',
    lead: 'branch',
    support: ['community-branch'],
    projects: ['bridge'],
    ...fields,
  });
}

export function makeSite(fields: Partial<z.input<typeof siteSchema>> = {}): Site {
  return siteSchema.parse(siteFields(fields));
}

export function siteFields(fields: Partial<z.input<typeof siteSchema>> = {}): z.input<typeof siteSchema> {
  return {
    name: '示例党建品牌',
    url: 'https://brand.example/',
    description: '示例站点',
    owner: { name: '示例建设公司' },
    brand: {
      name: '示例',
      slogan: '示例口号',
      idea: '示例理念',
      meaning: '示例内涵',
      method: { name: '示例工作法', summary: '示例说明', steps: [{ name: '一', text: '内容' }] },
      outlook: '示例展望',
    },
    contact: { department: '党群工作部' },
    themes: [{ id: 'progress', name: '攻坚' }],
    projectKinds: [{ id: 'bridge', name: '桥梁' }],
    ...fields,
  };
}

/** Content without a problem: one entry of each collection and what they name. A given list replaces its own. */
export function makeContent(lists: Partial<Content> = {}): Content {
  return {
    cases: [makeCase()],
    projects: [makeProject()],
    media: [makeMedia()],
    awards: [makeAward()],
    organizations: [makeOrganization(), makeOrganization({ id: 'community-branch' }), makeUnit()],
    agreements: [makeAgreement()],
    activities: [makeActivity()],
    site: makeSite(),
    ...lists,
  };
}

/** What pages get: the public part of such content, and its relations. */
export function makeLibrary(lists: Partial<Content> = {}): { content: Content; graph: Graph } {
  const content = shownContent(makeContent(lists), { today: TODAY, preview: false });
  return { content, graph: graphOf(content) };
}

/** The same entry with a text, written in MDX. */
export function withBody<T extends AnyEntry>(entry: T, mdx: string): T {
  return { ...entry, body: compileBody(mdx).body };
}

function make<C extends CollectionName>(collection: C, id: string, fields: object): Entry<C> {
  const written = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'id'));
  const data = plainSchemas[collection].parse(defined(written));
  return { ...(data as object), id, collection } as Entry<C>;
}

/** An undefined field is a field that isn't written. */
function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
