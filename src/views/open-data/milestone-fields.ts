import { addressOf } from '#domain/addresses.ts';
import type { BaselineKind, Content } from '#domain/content.ts';
import type { ProjectMilestone } from '#domain/relations.ts';
import { actualDate, headlineVariance, isMasked, isReached, varianceAgainst } from '#domain/variance.ts';
import { BASELINE_KINDS, EVENTS } from '#schemas/milestone.ts';
import { words } from '#words';
import { EVIDENCE_GRADES } from '#schemas/evidence.ts';
import { gradeOf } from '../evidence.ts';
import { milestoneDates } from '#domain/publication-dates.ts';
import { headlineView } from '../variance.ts';
import type { Field } from './field.ts';

/** What is public of a milestone. Days are those of the ledger: baseline − actual, positive is early. */
export function milestoneFields({ site }: Content): Field<ProjectMilestone>[] {
  return [
    { name: 'id', title: '标识', type: 'id', required: true, valueOf: (it) => it.id },
    { name: 'title', title: '里程碑', type: 'text', required: true, valueOf: (it) => it.milestone.title },
    {
      name: 'event',
      title: '事件',
      type: 'text',
      required: true,
      oneOf: EVENTS,
      note: '不同事件不放在一起比较',
      valueOf: (it) => it.milestone.event,
    },
    { name: 'projectId', title: '项目标识', type: 'id', required: true, valueOf: (it) => it.project.id },
    { name: 'project', title: '项目', type: 'text', required: true, valueOf: (it) => it.project.name },
    {
      name: 'url',
      title: '网页',
      type: 'url',
      required: true,
      valueOf: (it) => new URL(addressOf(`milestones/${it.id}`), site.url).href,
    },
    {
      name: 'reached',
      title: '已实现',
      type: 'boolean',
      required: true,
      valueOf: (it) => isReached(it.milestone),
    },
    {
      name: 'dateMasked',
      title: '日期未公开',
      type: 'boolean',
      required: true,
      note: '未公开的，不给出实际日期和基准日期，天数据申报材料填列',
      valueOf: (it) => isMasked(it.milestone),
    },
    {
      name: 'actualDate',
      title: '实际日期',
      type: 'date',
      note: '只知年月的写到月，不计算天数',
      valueOf: (it) => actualDate(it.milestone),
    },
    ...BASELINE_KINDS.flatMap((kind) => baselineFields(kind)),
    {
      name: 'headlineBaseline',
      title: '首列基准',
      type: 'text',
      oneOf: BASELINE_KINDS,
      note: '约束力最强的一个基准，网页上先列它',
      valueOf: (it) => headlineVariance(it.milestone)?.baseline,
    },
    {
      name: 'headlineDays',
      title: '较首列基准的天数',
      type: 'integer',
      note: DAYS_NOTE,
      valueOf: (it) => headlineVariance(it.milestone)?.days,
    },
    {
      name: 'headlineState',
      title: '较首列基准',
      type: 'text',
      oneOf: [words.milestone.early, words.milestone.onTime, words.milestone.late],
      valueOf: (it) => headlineView(it.milestone)?.word,
    },
    { name: 'record', title: '纪录', type: 'text', valueOf: (it) => it.milestone.record },
    { name: 'reason', title: '滞后原因与措施', type: 'text', valueOf: (it) => it.milestone.reason },
    { name: 'safety', title: '安全情况', type: 'text', valueOf: (it) => it.milestone.safety?.statement },
    { name: 'quality', title: '质量情况', type: 'text', valueOf: (it) => it.milestone.quality?.statement },
    {
      name: 'evidenceGrade',
      title: '依据等级',
      type: 'text',
      required: true,
      oneOf: EVIDENCE_GRADES,
      valueOf: (it) => gradeOf(it.milestone.evidence),
    },
    {
      name: 'updated',
      title: '更新日期',
      type: 'date',
      required: true,
      note: '里程碑实现或所属项目最后修改的日期，取较晚的',
      valueOf: (it) => milestoneDates(it).updated,
    },
  ];
}

const DAYS_NOTE = '基准日期－实际日期，日历天；正数提前，零按期，负数滞后';

function baselineFields(kind: BaselineKind): Field<ProjectMilestone>[] {
  const name = NAMES[kind];
  return [
    {
      name: `${name}Date`,
      title: kind,
      type: 'date',
      valueOf: ({ milestone }) =>
        isMasked(milestone) ? undefined : milestone.baselines.find((it) => it.kind === kind)?.date,
    },
    {
      name: `${name}Days`,
      title: `较${kind}的天数`,
      type: 'integer',
      note: DAYS_NOTE,
      valueOf: ({ milestone }) => varianceAgainst(milestone, kind)?.days,
    },
  ];
}

const NAMES = {
  合同工期: 'contract',
  批准顺延: 'extension',
  原计划: 'plan',
  定额工期: 'norm',
} as const satisfies Record<BaselineKind, string>;
