import { describe, expect, test } from 'vitest';
import {
  makeActivity,
  makeAgreement,
  makeAward,
  makeCase,
  makeContent,
  makeMedia,
  makeMilestone,
  makeOrganization,
  makeProject,
  makeSite,
  makeUnit,
  milestoneFields,
} from '#testing/content.ts';
import { CASE_BODY, makeInspection } from '#testing/inspection.ts';
import type { Rule } from './inspection.ts';
import { inspect, RULES } from './rules.ts';

type Inspected = Parameters<typeof makeInspection>[0];
type RuleName = keyof typeof RULES;

/** Each finding as `collection/id path message`. */
function told(name: RuleName, parts: Inspected): string[] {
  const rule: Rule = RULES[name];
  return rule(makeInspection(parts)).map((it) =>
    [`${it.entry.collection}/${it.entry.id}`, it.path.join('.'), it.message].filter(Boolean).join(' '),
  );
}

const organizations = (...more: ReturnType<typeof makeOrganization>[]) => [
  ...makeContent().organizations,
  ...more,
];

const bridge = (...milestones: Parameters<typeof milestoneFields>[0][]) => [
  makeProject({ milestones: milestones.map(milestoneFields) }),
];

test('content without a problem passes every rule', () => {
  expect(inspect(makeInspection())).toEqual([]);
});

test('every finding says in Chinese what to do', () => {
  const findings = Object.values(RED).flatMap((table) =>
    table.flatMap(([, parts]) => inspect(makeInspection(parts))),
  );
  expect(findings.length).toBeGreaterThan(50);
  for (const { message, remedy } of findings) {
    expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect(remedy).toMatch(/[\u4e00-\u9fff]/);
    expect(`${message}${remedy}`).not.toMatch(/undefined|NaN|\[object/);
  }
});

type Red = [why: string, parts: Inspected, found: string[]];
type Green = [why: string, parts: Inspected];

const photo = {
  id: 'closure',
  file: './closure.jpg',
  alt: '合龙现场',
  caption: '合龙现场',
  credit: '示例公司',
  people: 'none',
} as const;

const zone = {
  id: 'pier',
  name: '主墩责任区',
  style: '红旗',
  scope: ['安全'],
  owners: [{ org: 'branch', role: '支部书记' }],
} as const;
const zoneFields = { ...zone, scope: [...zone.scope], owners: [...zone.owners] };

const obstacle = {
  id: 'pipes',
  title: '管线迁改',
  category: '管线',
  raised: '2023-02',
  measures: '现场协调',
} as const;

const planItem = {
  theme: '学习',
  kind: '理论学习',
  content: '联学',
  lead: 'branch',
  due: '2023-06',
} as const;

const RED: Record<RuleName, Red[]> = {
  referencesResolve: [
    [
      'a field names what is not there',
      { media: [makeMedia({ about: ['projects/brigde'] })] },
      ['media/bridge-news about.0 没有找到 projects/brigde'],
    ],
    [
      'a field names a milestone that its project has not',
      { awards: [makeAward({ for: ['milestones/bridge/closure'] })] },
      ['awards/bridge-award for.0 没有找到 milestones/bridge/closure'],
    ],
    [
      'a text names what is not there',
      { bodies: { 'media/bridge-news': '见[案例](cases/none)。' } },
      ['media/bridge-news 没有找到 cases/none'],
    ],
    [
      'a text counts on a milestone that is not there',
      { bodies: { 'media/bridge-news': '全桥<Ahead milestone="bridge/none" baseline="合同工期" />' } },
      ['media/bridge-news 没有找到 milestones/bridge/none'],
    ],
    [
      'a public entry names a draft',
      { awards: [makeAward({ for: ['cases/draft'] })], cases: [makeCase({ id: 'draft', status: 'draft' })] },
      ['awards/bridge-award for.0 cases/draft 还没有发布、已撤下或已到期，公开的页面不能指向它'],
    ],
    [
      'nothing of its kind is there',
      { cases: [], awards: [makeAward({ for: ['cases/bridge-case'] })] },
      ['awards/bridge-award for.0 没有找到 cases/bridge-case'],
    ],
  ],
  referencesAreOnce: [
    [
      'an agreement names one party twice',
      { agreements: [makeAgreement({ parties: ['branch', 'branch'] })] },
      ['agreements/pairing parties.1 organizations/branch 写了两次'],
    ],
    [
      'a list names one thing three times',
      { media: [makeMedia({ about: ['projects/bridge', 'projects/bridge', 'projects/bridge'] })] },
      [
        'media/bridge-news about.1 projects/bridge 写了两次',
        'media/bridge-news about.2 projects/bridge 写了两次',
      ],
    ],
  ],
  picturesAreDeclared: [
    [
      'a cover is not declared',
      { cases: [makeCase({ cover: 'closure' })] },
      ['cases/bridge-case cover 没有登记过图片 closure'],
    ],
    [
      'a text shows what is not declared',
      {
        cases: [makeCase({ photos: [photo] })],
        bodies: { 'cases/bridge-case': `${CASE_BODY}\n<Photo id="pier" />` },
      },
      ['cases/bridge-case 没有登记过图片 pier'],
    ],
    [
      'a comparison shows what is not declared',
      {
        cases: [makeCase({ photos: [photo] })],
        bodies: { 'cases/bridge-case': `${CASE_BODY}\n<Comparison before="closure" after="pier" />` },
      },
      ['cases/bridge-case 没有登记过图片 pier'],
    ],
    [
      'two pictures share an id',
      { cases: [makeCase({ photos: [photo, photo] })] },
      ['cases/bridge-case photos.1.id 图片标识 closure 重复'],
    ],
  ],
  oneOwner: [
    [
      'there is none',
      { projects: [makeProject({ units: [{ org: 'owner', role: '施工' }] })] },
      ['projects/bridge units 没有写建设单位'],
    ],
    [
      'there are two',
      {
        projects: [
          makeProject({
            units: [
              { org: 'owner', role: '建设' },
              { org: 'owner', role: '建设' },
            ],
          }),
        ],
      },
      ['projects/bridge units 写了 2 个建设单位'],
    ],
  ],
  partIdsAreUnique: [
    [
      'two milestones share one',
      { projects: bridge({}, {}) },
      ['projects/bridge milestones.1.id 标识 completion 重复'],
    ],
    [
      'two zones share one',
      { projects: [makeProject({ zones: [zoneFields, zoneFields] })] },
      ['projects/bridge zones.1.id 标识 pier 重复'],
    ],
  ],
  oneZoneStyle: [
    [
      'a project has both',
      { projects: [makeProject({ zones: [zoneFields, { ...zoneFields, id: 'deck', style: '红色' }] })] },
      ['projects/bridge zones.1.style 同一个项目里既有红旗责任区，又有红色责任区'],
    ],
  ],
  obstaclesAreSound: [
    [
      'it was cleared before it was raised',
      { projects: [makeProject({ obstacles: [{ ...obstacle, resolved: '2023-01-31' }] })] },
      ['projects/bridge obstacles.0.resolved 解决日期早于提出日期'],
    ],
    [
      'it is cleared in the future',
      { projects: [makeProject({ obstacles: [{ ...obstacle, resolved: '2025-01' }] })] },
      ['projects/bridge obstacles.0.resolved 解决日期在今天之后'],
    ],
    [
      'it helps a milestone that is not there',
      { projects: [makeProject({ obstacles: [{ ...obstacle, effect: 'none' }] })] },
      ['projects/bridge obstacles.0.effect 本项目没有里程碑 none'],
    ],
  ],
  milestoneDates: [
    [
      'it is reached in the future',
      { projects: bridge({ actual: '2025-01-01' }) },
      ['projects/bridge milestones.0.actual 实际日期 2025-01-01 在今天（2024-12-31）之后'],
    ],
    [
      'it is reached before it began',
      { projects: bridge({ start: '2024-04', actual: '2024-03-21' }) },
      ['projects/bridge milestones.0.actual 实际日期 2024-03-21 早于开始日期 2024-04'],
    ],
    [
      'a baseline stands twice',
      {
        projects: bridge({
          baselines: [
            { kind: '合同工期', date: '2024-06-30', basis: '合同' },
            { kind: '合同工期', date: '2024-07-30', basis: '补充协议' },
          ],
        }),
      },
      ['projects/bridge milestones.0.baselines.1.kind 基准“合同工期”写了两次'],
    ],
    [
      'a baseline does not lie after the start',
      {
        projects: bridge({
          start: '2024-02-01',
          baselines: [{ kind: '合同工期', date: '2024-02-01', basis: '合同' }],
        }),
      },
      ['projects/bridge milestones.0.baselines.0.date 合同工期日期 2024-02-01 不晚于开始日期 2024-02-01'],
    ],
    [
      'a record says not which',
      { projects: bridge({ event: '纪录' }) },
      ['projects/bridge milestones.0 纪录没有写内容'],
    ],
    [
      'days are declared twice against one baseline',
      {
        projects: bridge({
          actual: {
            masked: true,
            order: 1,
            declared: [
              { baseline: '合同工期', days: 30 },
              { baseline: '合同工期', days: 40 },
            ],
          },
        }),
      },
      ['projects/bridge milestones.0.actual.declared.1.baseline 较“合同工期”的申报天数写了两次'],
    ],
  ],
  maskedOrder: [
    [
      'two masked milestones have the same place',
      {
        projects: bridge(
          { actual: { masked: true, order: 1 } },
          { id: 'closure', actual: { masked: true, order: 1 } },
        ),
      },
      ['projects/bridge milestones.1.actual.order 顺序 1 重复'],
    ],
  ],
  maskedStaysMasked: [
    [
      'the baseline and the days are both told',
      {
        projects: bridge({
          actual: { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 101 }] },
        }),
      },
      ['projects/bridge milestones.0.baselines.1.date 由合同工期日期和申报的天数可以推算出未公开的实际日期'],
    ],
  ],
  earlyIsSafe: [
    [
      'an early finish says nothing of safety and quality',
      { projects: bridge({ safety: undefined, quality: undefined }) },
      ['projects/bridge milestones.0 较合同工期提前 101 天，却没有写安全情况和质量情况'],
    ],
    [
      'an early finish says nothing of quality',
      { projects: bridge({ quality: undefined }) },
      ['projects/bridge milestones.0 较合同工期提前 101 天，却没有写质量情况'],
    ],
    [
      'a masked one with declared days counts too',
      {
        projects: bridge({
          safety: undefined,
          actual: { masked: true, order: 1, declared: [{ baseline: '原计划', days: 45 }] },
        }),
      },
      ['projects/bridge milestones.0 较原计划提前 45 天，却没有写安全情况'],
    ],
    [
      'a late finish gives no reason',
      { projects: bridge({ actual: '2024-07-12' }) },
      ['projects/bridge milestones.0 较合同工期滞后，却没有写原因'],
    ],
  ],
  variancesExist: [
    [
      'an outcome counts against a baseline the milestone has not',
      {
        cases: [
          makeCase({
            outcomes: [{ label: '竣工', milestone: 'bridge/completion', baseline: '定额工期' }],
          }),
        ],
      },
      ['cases/bridge-case outcomes.0.milestone 里程碑 bridge/completion 没有“定额工期”这个基准'],
    ],
    [
      'an outcome counts what is not reached',
      { projects: bridge({ actual: undefined }) },
      ['cases/bridge-case outcomes.0.milestone 里程碑 bridge/completion 还没有实现，算不出天数'],
    ],
    [
      'an outcome counts what is known to the month',
      { projects: bridge({ actual: '2024-03' }) },
      ['cases/bridge-case outcomes.0.milestone 里程碑 bridge/completion 只知道 2024-03，算不出天数'],
    ],
    [
      'a text counts against a word that is no baseline',
      { bodies: { 'media/bridge-news': '全桥<Ahead milestone="bridge/completion" baseline="合同" />' } },
      ['media/bridge-news 里程碑 bridge/completion 没有“合同”这个基准'],
    ],
  ],
  branchKinds: [
    [
      'a joint branch covers one unit',
      {
        organizations: organizations(makeOrganization({ id: 'joint', type: '联合党支部', units: ['owner'] })),
      },
      ['organizations/joint units 联合党支部只写了 1 个单位'],
    ],
    [
      'a plain branch covers several units',
      { organizations: organizations(makeOrganization({ id: 'plain', units: ['owner', 'other'] })) },
      ['organizations/plain type 一个党支部覆盖了几个单位'],
    ],
    [
      'nobody approved a temporary branch',
      { organizations: organizations(makeOrganization({ id: 'temporary', type: '临时党支部' })) },
      ['organizations/temporary 临时党支部没有写由谁批准设立'],
    ],
    [
      'a temporary joint branch lacks both',
      { organizations: organizations(makeOrganization({ id: 'both', type: '临时联合党支部' })) },
      [
        'organizations/both units 临时联合党支部只写了 0 个单位',
        'organizations/both 临时联合党支部没有写由谁批准设立',
      ],
    ],
    [
      'a party organisation has no type',
      { organizations: organizations(makeOrganization({ id: 'untyped', type: undefined })) },
      ['organizations/untyped 党组织没有写类型'],
    ],
    [
      'a company has one',
      { organizations: organizations(makeUnit({ id: 'company', type: '党委' })) },
      ['organizations/company type 单位不能有党组织类型'],
    ],
    [
      'it was dissolved before it was founded',
      {
        organizations: organizations(
          makeOrganization({ id: 'old', founded: '2024-05', dissolved: '2024-04-30' }),
        ),
      },
      ['organizations/old dissolved 撤销日期早于成立日期'],
    ],
  ],
  organizationRoles: [
    [
      'an organisation is above itself',
      {
        organizations: organizations(
          makeOrganization({ id: 'a', parent: 'b' }),
          makeOrganization({ id: 'b', parent: 'a' }),
        ),
      },
      ['organizations/a parent 上级组织绕回了自己', 'organizations/b parent 上级组织绕回了自己'],
    ],
    [
      'a party organisation is covered as a unit',
      { organizations: organizations(makeOrganization({ id: 'joint', units: ['branch'] })) },
      ['organizations/joint units.0 branch 不是单位'],
    ],
    [
      'a company approved a branch',
      { organizations: organizations(makeOrganization({ id: 'temporary', approvedBy: 'owner' })) },
      ['organizations/temporary approvedBy owner 不是党组织'],
    ],
    [
      'a company stands for a party organisation of a case',
      { cases: [makeCase({ partyOrgs: ['owner'] })] },
      ['cases/bridge-case partyOrgs.0 owner 不是党组织'],
    ],
    [
      'a company signs an agreement',
      { agreements: [makeAgreement({ parties: ['branch', 'owner'] })] },
      ['agreements/pairing parties.1 owner 不是党组织'],
    ],
    [
      'a company answers for a zone',
      {
        projects: [makeProject({ zones: [{ ...zoneFields, owners: [{ org: 'owner', role: '项目经理' }] }] })],
      },
      ['projects/bridge zones.0.owners.0.org owner 不是党组织'],
    ],
    [
      'a branch builds',
      { projects: [makeProject({ units: [{ org: 'branch', role: '建设' }] })] },
      ['projects/bridge units.0.org branch 不是单位'],
    ],
  ],
  agreementDates: [
    [
      'it ends when it begins',
      { agreements: [makeAgreement({ until: '2023-01-10' })] },
      ['agreements/pairing until 截止日期 2023-01-10 不晚于签订日期 2023-01-10'],
    ],
    [
      'it is signed in the future',
      { agreements: [makeAgreement({ signed: '2025-01-01' })] },
      ['agreements/pairing signed 签订日期 2025-01-01 在今天（2024-12-31）之后'],
    ],
    [
      'it replaces a later one',
      {
        agreements: [
          makeAgreement({ id: 'later', signed: '2024-01-10' }),
          makeAgreement({ supersedes: 'later' }),
        ],
      },
      ['agreements/pairing supersedes 接替的协议签订于 2024-01-10，不早于本协议'],
    ],
  ],
  plansAreSound: [
    [
      'the lead supports itself',
      { agreements: [makeAgreement({ plan: [{ ...planItem, support: ['branch'] }] })] },
      ['agreements/pairing plan.0.support 牵头单位又写成了配合单位'],
    ],
    [
      'it was done before the agreement',
      {
        agreements: [makeAgreement({ plan: [{ ...planItem, done: 'study-day' }] })],
        activities: [makeActivity({ date: '2023-01-09' })],
      },
      ['agreements/pairing plan.0.done 活动 study-day 开展于 2023-01-09，早于协议签订'],
    ],
    [
      'it was done after the agreement',
      {
        agreements: [makeAgreement({ until: '2023-05-03', plan: [{ ...planItem, done: 'study-day' }] })],
      },
      ['agreements/pairing plan.0.done 活动 study-day 开展于 2023-05-04，晚于协议截止日期'],
    ],
    [
      'the lead of an activity supports itself',
      { activities: [makeActivity({ support: ['branch'] })] },
      ['activities/study-day support 牵头单位又写成了配合单位'],
    ],
  ],
  jointBranchIsNamed: [
    [
      'none is named',
      { agreements: [makeAgreement({ form: '联合党支部' })] },
      ['agreements/pairing 没有写成立的联合党支部'],
    ],
    [
      'the named one is none',
      { agreements: [makeAgreement({ form: '联合党支部', branch: 'branch' })] },
      ['agreements/pairing branch branch 不是联合党支部'],
    ],
  ],
  sectionOrder: [
    [
      'a part is missing',
      { bodies: { 'cases/bridge-case': '## 背景\n\n## 成效' } },
      ['cases/bridge-case 正文缺少“做法”部分'],
    ],
    [
      'a text is empty',
      { bodies: { 'cases/bridge-case': '' } },
      [
        'cases/bridge-case 正文缺少“背景”部分',
        'cases/bridge-case 正文缺少“做法”部分',
        'cases/bridge-case 正文缺少“成效”部分',
      ],
    ],
    [
      'parts change places',
      { bodies: { 'cases/bridge-case': '## 做法\n\n## 背景\n\n## 成效' } },
      ['cases/bridge-case “背景”的位置不对'],
    ],
    [
      'a part stands twice',
      { bodies: { 'cases/bridge-case': '## 背景\n\n## 背景与起因\n\n## 做法\n\n## 成效' } },
      ['cases/bridge-case “背景与起因”与前面重复'],
    ],
    [
      'a heading is no part of a case',
      { bodies: { 'cases/bridge-case': `${CASE_BODY}\n## 领导关怀` } },
      ['cases/bridge-case 二级标题“领导关怀”不是案例的组成部分'],
    ],
  ],
  aliasesAreFree: [
    [
      'a page stands there',
      { cases: [makeCase({ aliases: ['/projects/bridge/'] })] },
      ['cases/bridge-case aliases.0 旧地址 /projects/bridge/ 已经是 projects/bridge'],
    ],
    [
      'a milestone stands there',
      { cases: [makeCase({ aliases: ['/projects/bridge/milestones/completion/'] })] },
      [
        'cases/bridge-case aliases.0 旧地址 /projects/bridge/milestones/completion/ 已经是 milestones/bridge/completion',
      ],
    ],
    [
      'a section stands there',
      { cases: [makeCase({ aliases: ['/media/'] })] },
      ['cases/bridge-case aliases.0 旧地址 /media/ 已经是栏目页'],
    ],
    [
      'it leads elsewhere too',
      { cases: [makeCase({ aliases: ['/old/'] })], projects: [makeProject({ aliases: ['/old/'] })] },
      ['projects/bridge aliases.0 旧地址 /old/ 已经是 cases/bridge-case 的旧地址'],
    ],
  ],
  publishingFields: [
    [
      'it is withdrawn and nobody says why',
      { cases: [makeCase({ status: 'withdrawn' })] },
      ['cases/bridge-case status 已经撤下，没有写撤下说明'],
    ],
  ],
  publicationDates: [
    [
      'it is published in the future',
      { cases: [makeCase({ published: '2025-01-01' })] },
      ['cases/bridge-case published 发布日期 2025-01-01 在今天（2024-12-31）之后'],
    ],
    [
      'it is updated in the future',
      { cases: [makeCase({ updated: '2025-01-01' })] },
      ['cases/bridge-case updated 更新日期 2025-01-01 在今天（2024-12-31）之后'],
    ],
    [
      'it is updated before it was published',
      { cases: [makeCase({ updated: '2024-05-05' })] },
      ['cases/bridge-case updated 更新日期早于发布日期'],
    ],
    [
      'it is changed without an update',
      { cases: [makeCase({ changes: [{ date: '2024-06-01', kind: '更正', note: '改正日期' }] })] },
      ['cases/bridge-case changes.0.date 修订日期 2024-06-01 不在发布日期和更新日期之间'],
    ],
  ],
  eventDates: [
    [
      'a report is of tomorrow',
      { media: [makeMedia({ date: '2025-01-01' })] },
      ['media/bridge-news date 日期 2025-01-01 在今天（2024-12-31）之后'],
    ],
    [
      'an award is of next month',
      { awards: [makeAward({ date: '2025-01' })] },
      ['awards/bridge-award date 日期 2025-01 在今天（2024-12-31）之后'],
    ],
    [
      'an activity is of next year',
      { activities: [makeActivity({ date: '2025-05-04' })] },
      ['activities/study-day date 日期 2025-05-04 在今天（2024-12-31）之后'],
    ],
    [
      'a case ends before it begins',
      { cases: [makeCase({ period: { start: '2023-05', end: '2022' } })] },
      ['cases/bridge-case period.end 止期早于起期'],
    ],
  ],
  titlesAreUnique: [
    [
      'two cases share a title',
      { cases: [makeCase({ id: 'a', title: '同名' }), makeCase({ id: 'b', title: '同名' })] },
      ['cases/b title “同名”与 cases/a 同名'],
    ],
    [
      'two projects share a name',
      { projects: [makeProject(), makeProject({ id: 'tunnel', name: '项目 bridge' })] },
      ['projects/tunnel name “项目 bridge”与 projects/bridge 同名'],
    ],
    [
      'an outlet reports twice under one headline',
      { media: [makeMedia({ id: 'a', headline: '大桥通车' }), makeMedia({ id: 'b', headline: '大桥通车' })] },
      ['media/b headline “大桥通车”与 media/a 同名'],
    ],
    [
      'two entries share a summary',
      { cases: [makeCase({ id: 'a', summary: '同样' }), makeCase({ id: 'b', summary: '同样' })] },
      ['cases/b summary 摘要与 cases/a 完全相同'],
    ],
  ],
  vocabularies: [
    [
      'a theme is unknown',
      { cases: [makeCase({ theme: 'unknown' })] },
      ['cases/bridge-case theme site.yaml 里没有主题 unknown'],
    ],
    [
      'a kind of project is unknown',
      { projects: [makeProject({ kind: 'unknown' })] },
      ['projects/bridge kind site.yaml 里没有项目类别 unknown'],
    ],
  ],
  typedNumbersAreTrue: [
    [
      'it stands in any other field',
      {
        agreements: [makeAgreement({ goals: ['力争提前200天'] })],
        site: makeSite({ description: '较合同工期提前201天' }),
        awards: [
          makeAward({
            updated: '2024-06-01',
            changes: [{ date: '2024-06-01', kind: '更正', note: '改为提前202天' }],
            evidence: [{ grade: '自报', text: '提前203天' }],
          }),
        ],
      },
      [
        'site/site description “提前201天”与登记的日期算出来的不一致',
        'awards/bridge-award changes.0.note “提前202天”与登记的日期算出来的不一致',
        'awards/bridge-award evidence.0.text “提前203天”与登记的日期算出来的不一致',
        'agreements/pairing goals.0 “提前200天”与登记的日期算出来的不一致',
      ],
    ],
    [
      'a summary states another number',
      { cases: [makeCase({ summary: '较合同工期提前100天竣工' })] },
      ['cases/bridge-case summary “提前100天”与登记的日期算出来的不一致'],
    ],
    [
      'a text states the right number against the wrong baseline',
      { bodies: { 'cases/bridge-case': `${CASE_BODY}\n比原计划提前101天。` } },
      ['cases/bridge-case “提前101天”与登记的日期算出来的不一致'],
    ],
    [
      'an early number is called late',
      { cases: [makeCase({ title: '滞后101天' })] },
      ['cases/bridge-case title “滞后101天”与登记的日期算出来的不一致'],
    ],
    [
      'it counts in months',
      { projects: [makeProject({ summary: '提前三个月竣工' })] },
      ['projects/bridge summary “提前三个月”不是按天计算的数字'],
    ],
    [
      'the days between two baselines are called an early finish',
      { cases: [makeCase({ summary: '较合同工期提前56天竣工' })] },
      ['cases/bridge-case summary “提前56天”与登记的日期算出来的不一致'],
    ],
    [
      'an outcome is typed',
      { cases: [makeCase({ outcomes: [{ label: '提前竣工', value: 100, unit: '天' }] })] },
      ['cases/bridge-case outcomes.0.value “提前竣工100天”与登记的日期算出来的不一致'],
    ],
    [
      'a title of a component states it',
      {
        bodies: { 'cases/bridge-case': `${CASE_BODY}\n<Aside title="为何能提前100天">\n文字\n</Aside>` },
      },
      ['cases/bridge-case “提前100天”与登记的日期算出来的不一致'],
    ],
    [
      'a project tells of how it was done',
      { projects: bridge({ how: '抢回工期12天' }) },
      ['projects/bridge milestones.0.how “抢回工期12天”与登记的日期算出来的不一致'],
    ],
    [
      'the number is of another project',
      {
        projects: [
          ...bridge({}),
          makeProject({ id: 'tunnel', milestones: [milestoneFields({ actual: '2024-06-29' })] }),
        ],
        cases: [makeCase({ summary: '较合同工期提前1天' })],
      },
      ['cases/bridge-case summary “提前1天”与登记的日期算出来的不一致'],
    ],
    [
      'no date gives a number',
      { projects: bridge({ actual: undefined }), awards: [makeAward({ summary: '提前101天' })], cases: [] },
      ['awards/bridge-award summary “提前101天”与登记的日期算出来的不一致'],
    ],
    [
      'no project is named',
      {
        awards: [makeAward({ for: ['organizations/branch'], summary: '提前7天' })],
      },
      ['awards/bridge-award summary “提前7天”与登记的日期算出来的不一致'],
    ],
  ],
};

const GREEN: Record<RuleName, Green[]> = {
  referencesResolve: [
    [
      'fields and texts name what is there',
      {
        awards: [makeAward({ for: ['milestones/bridge/completion', 'cases/bridge-case'] })],
        bodies: {
          'media/bridge-news': '见[案例](cases/bridge-case)和[节点](milestones/bridge/completion)。',
        },
      },
    ],
    [
      'a draft names a draft',
      {
        media: [makeMedia({ status: 'draft', about: ['cases/draft'] })],
        cases: [makeCase({ id: 'draft', status: 'draft' })],
      },
    ],
    [
      'what is named is reported by itself',
      {
        projects: [],
        refused: ['projects/bridge'],
        media: [makeMedia({ about: ['milestones/bridge/completion'] })],
      },
    ],
  ],
  referencesAreOnce: [
    [
      'several lists and several entries name the same',
      {
        activities: [makeActivity(), makeActivity({ id: 'other' })],
        projects: [
          makeProject({
            units: [
              { org: 'owner', role: '建设' },
              { org: 'owner', role: '施工' },
            ],
          }),
        ],
      },
    ],
    [
      'several items of a plan have one lead',
      { agreements: [makeAgreement({ plan: [planItem, { ...planItem, due: '2023-07' }] })] },
    ],
  ],
  picturesAreDeclared: [
    [
      'a cover and a text use a declared picture',
      {
        cases: [makeCase({ photos: [photo], cover: 'closure' })],
        bodies: { 'cases/bridge-case': `${CASE_BODY}\n<Photo id="closure" />` },
      },
    ],
  ],
  oneOwner: [
    [
      'other roles stand beside it',
      {
        projects: [
          makeProject({
            units: [
              { org: 'owner', role: '建设' },
              { org: 'owner', role: '代建' },
            ],
          }),
        ],
      },
    ],
  ],
  partIdsAreUnique: [
    ['ids differ', { projects: bridge({}, { id: 'closure' }) }],
    [
      'a zone is called like a milestone',
      { projects: [makeProject({ zones: [{ ...zoneFields, id: 'completion' }] })] },
    ],
  ],
  oneZoneStyle: [
    ['all are the same', { projects: [makeProject({ zones: [zoneFields, { ...zoneFields, id: 'deck' }] })] }],
  ],
  obstaclesAreSound: [
    [
      'it was cleared in the month it was raised in',
      {
        projects: [
          makeProject({ obstacles: [{ ...obstacle, resolved: '2023-02-20', effect: 'completion' }] }),
        ],
      },
    ],
    [
      'only years are known',
      { projects: [makeProject({ obstacles: [{ ...obstacle, raised: '2024-06-01', resolved: '2024' }] })] },
    ],
  ],
  milestoneDates: [
    ['it is reached today', { projects: bridge({ actual: '2024-12-31', reason: '汛期' }) }],
    ['only the month of the start is known', { projects: bridge({ start: '2024-03' }) }],
    ['a record says which', { projects: bridge({ event: '纪录', record: '全市单日最快' }) }],
  ],
  maskedOrder: [
    [
      'places differ',
      {
        projects: bridge(
          { actual: { masked: true, order: 1 } },
          { id: 'closure', actual: { masked: true, order: 2 } },
          { id: 'open' },
          { id: 'next', actual: undefined },
        ),
      },
    ],
  ],
  maskedStaysMasked: [
    [
      'the days are told without the date that they were counted from',
      {
        projects: bridge({
          baselines: [],
          actual: { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 101 }] },
        }),
      },
    ],
    ['nothing is masked', { projects: bridge({}) }],
  ],
  earlyIsSafe: [
    ['a late finish gives its reason', { projects: bridge({ actual: '2024-07-12', reason: '汛期停工' }) }],
    [
      'on time needs neither',
      {
        projects: bridge({
          actual: '2024-06-30',
          baselines: [{ kind: '合同工期', date: '2024-06-30', basis: '合同' }],
          safety: undefined,
          quality: undefined,
        }),
      },
    ],
  ],
  variancesExist: [
    [
      'a text counts against a baseline that is there',
      { bodies: { 'media/bridge-news': '全桥<Ahead milestone="bridge/completion" baseline="原计划" />' } },
    ],
    [
      'a masked milestone declares its days',
      {
        projects: bridge({
          actual: { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 101 }] },
        }),
      },
    ],
  ],
  branchKinds: [
    [
      'each has what it needs',
      {
        organizations: organizations(
          makeOrganization({ id: 'joint', type: '联合党支部', units: ['owner', 'other'] }),
          makeOrganization({ id: 'temporary', type: '临时党支部', approvedBy: 'branch' }),
          makeOrganization({ id: 'old', founded: '2024-05', dissolved: '2024' }),
        ),
      },
    ],
  ],
  organizationRoles: [
    [
      'a chain of parents ends, and units are companies',
      {
        organizations: organizations(
          makeOrganization({ id: 'committee', type: '党委' }),
          makeOrganization({ id: 'general', type: '党总支', parent: 'committee', units: ['owner'] }),
          makeOrganization({ id: 'below', parent: 'general', approvedBy: 'committee' }),
        ),
        projects: [makeProject({ zones: [zoneFields] })],
      },
    ],
  ],
  agreementDates: [
    [
      'it replaces an earlier one and runs on',
      {
        agreements: [
          makeAgreement({ until: '2024-01-10' }),
          makeAgreement({ id: 'platform', signed: '2024-01-10', until: '2026-01-10', supersedes: 'pairing' }),
        ],
      },
    ],
  ],
  plansAreSound: [
    [
      'it was done within the agreement',
      {
        agreements: [
          makeAgreement({
            until: '2023-05-04',
            plan: [{ ...planItem, support: ['community-branch'], done: 'study-day' }],
          }),
        ],
      },
    ],
  ],
  jointBranchIsNamed: [
    [
      'it is one',
      {
        organizations: organizations(
          makeOrganization({ id: 'joint', type: '临时联合党支部', units: ['owner', 'other'] }),
        ),
        agreements: [makeAgreement({ form: '联合党支部', branch: 'joint' })],
      },
    ],
    ['the agreement is of another form', { agreements: [makeAgreement({ form: '联建平台' })] }],
  ],
  sectionOrder: [
    [
      'all parts in order, numbered',
      {
        bodies: {
          'cases/bridge-case':
            '## 一、案例背景\n\n## 二、主要做法\n\n### 党建引领\n\n## 三、工作成效\n\n## 四、启示\n\n## 五、展望',
        },
      },
    ],
    ['the text could not be read', { bodies: {}, cases: [] }],
  ],
  aliasesAreFree: [
    ['an address of its own past', { cases: [makeCase({ aliases: ['/cases/old/', '/2023/bridge/'] })] }],
  ],
  publishingFields: [
    [
      'it is withdrawn with a reason',
      {
        cases: [
          makeCase({ status: 'withdrawn', withdrawn: { date: '2024-06-01', reason: '内容已并入另一页' } }),
        ],
      },
    ],
  ],
  publicationDates: [
    [
      'it was changed on the day of its update',
      {
        cases: [
          makeCase({
            updated: '2024-06-01',
            changes: [{ date: '2024-06-01', kind: '更正', note: '改正日期' }],
          }),
        ],
      },
    ],
    ['a draft may be dated ahead', { cases: [makeCase({ status: 'draft', published: '2025-06-01' })] }],
  ],
  eventDates: [
    ['an award is of the year that is under way', { awards: [makeAward({ date: '2024' })] }],
    [
      'a case ends in the year it begins in',
      { cases: [makeCase({ period: { start: '2024-05', end: '2024' } })] },
    ],
  ],
  titlesAreUnique: [
    [
      'two outlets carry one headline',
      {
        media: [
          makeMedia({ id: 'a', headline: '大桥通车' }),
          makeMedia({ id: 'b', headline: '大桥通车', outlet: '示例晚报' }),
        ],
      },
    ],
    [
      'an award is given again',
      {
        awards: [
          makeAward({ id: 'a', name: '优胜单位', date: '2023' }),
          makeAward({ id: 'b', name: '优胜单位', date: '2024' }),
        ],
      },
    ],
    ['a case is called like a project', { cases: [makeCase({ title: '项目 bridge' })] }],
  ],
  vocabularies: [
    [
      'site.yaml names them',
      {
        site: makeSite({ themes: [{ id: 'safety', name: '安全' }] }),
        cases: [makeCase({ theme: 'safety' })],
      },
    ],
  ],
  typedNumbersAreTrue: [
    [
      'it is quoted: a headline, an award, what a document says of a baseline',
      {
        media: [makeMedia({ headline: '大桥提前200天', excerpt: '提前200天竣工。' })],
        awards: [makeAward({ name: '提前200天竣工表彰' })],
        projects: bridge({
          baselines: [{ kind: '合同工期', date: '2024-06-30', basis: '补充协议：工期延长200天' }],
        }),
      },
    ],
    [
      'fields and texts state what the dates give',
      {
        cases: [makeCase({ title: '提前45天、101天', summary: '比原计划提前45天，较合同工期提前101天' })],
        bodies: { 'cases/bridge-case': `${CASE_BODY}\n较合同工期提前**一百零一**天。` },
        awards: [makeAward({ for: ['organizations/branch'], summary: '提前101天' })],
      },
    ],
    ['both baselines are named', { cases: [makeCase({ summary: '原计划较合同工期提前56天' })] }],
    [
      'a delay is told as one',
      {
        projects: bridge({ actual: '2024-07-12', reason: '汛期，较合同工期滞后12天' }),
        cases: [makeCase({ summary: '较合同工期滞后12天' })],
      },
    ],
    [
      'declared days of a masked date',
      {
        projects: bridge({
          actual: { masked: true, order: 1, declared: [{ baseline: '合同工期', days: 30 }] },
        }),
        cases: [makeCase({ summary: '较合同工期提前30天' })],
      },
    ],
    [
      'a headline and an excerpt are verbatim',
      { media: [makeMedia({ headline: '提前99天', excerpt: '提前99天' })] },
    ],
    [
      'a component gives the number',
      {
        bodies: {
          'media/bridge-news': '较合同工期<Ahead milestone="bridge/completion" baseline="合同工期" />',
        },
      },
    ],
    [
      'the project could not be read',
      { projects: [], refused: ['projects/bridge'], cases: [makeCase({ summary: '提前101天' })] },
    ],
    [
      'its project is not there, which is told already',
      { cases: [makeCase({ projects: ['brigde'], outcomes: [{ label: '工期' }], summary: '提前101天' })] },
    ],
    [
      'a project could not be read, and an entry names none',
      {
        projects: [],
        refused: ['projects/bridge'],
        awards: [makeAward({ for: ['organizations/branch'], summary: '提前101天' })],
      },
    ],
  ],
};

describe.each(Object.entries(RED) as [RuleName, Red[]][])('%s refuses when', (rule, table) => {
  test.each(table)('%s', (_, parts, found) => {
    expect(told(rule, parts)).toEqual(found);
  });
});

describe.each(Object.entries(GREEN) as [RuleName, Green[]][])('%s accepts when', (rule, table) => {
  test.each(table)('%s', (_, parts) => {
    expect(told(rule, parts)).toEqual([]);
  });
});

test('a finding in a text has a line and a column, and nothing more', () => {
  const [finding] = RULES.referencesResolve(
    makeInspection({ bodies: { 'media/bridge-news': '甲\n\n见[案例](cases/none)。' } }),
  );
  expect(finding?.at).toEqual({ line: 3, column: 2 });
});

test('the nearest ids are offered for one that is not there', () => {
  const [finding] = RULES.referencesResolve(
    makeInspection({
      media: [makeMedia({ about: ['projects/brigde'] })],
      projects: [makeProject(), makeProject({ id: 'tunnel' })],
    }),
  );
  expect(finding?.remedy).toContain('最接近的是：bridge');
});

test('a wrong number is answered with the milestone that was probably meant', () => {
  const [finding] = RULES.typedNumbersAreTrue(
    makeInspection({ cases: [makeCase({ summary: '比原计划提前54天' })] }),
  );
  expect(finding?.remedy).toContain('“全桥竣工”（bridge/completion），按日期计算是较原计划提前45天');
  expect(finding?.remedy).toContain('<Ahead milestone="bridge/completion" baseline="原计划" />');
});

test('a wrong number between two baselines is answered with theirs', () => {
  const [finding] = RULES.typedNumbersAreTrue(
    makeInspection({ cases: [makeCase({ summary: '原计划较合同工期提前60天' })] }),
  );
  expect(finding?.remedy).toContain('原计划较合同工期提前56天');
});

test('a site.yaml that was refused leaves its vocabularies unchecked', () => {
  const inspection = makeInspection({ cases: [makeCase({ theme: 'unknown' })] });
  const content = { ...inspection.content, site: undefined as never };
  expect(RULES.vocabularies({ ...inspection, content })).toEqual([]);
});

test('a text that could not be read has no missing parts', () => {
  expect(RULES.sectionOrder({ ...makeInspection(), bodies: [] })).toEqual([]);
});

test('the milestone fixture is 101 days early', () => {
  expect(makeMilestone().actual).toBe('2024-03-21');
});
