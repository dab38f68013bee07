import { z } from 'zod';
import { evidenceList } from './evidence.ts';
import { date, day, id, text, verbatim } from './fields.ts';

export const EVENTS = [
  '开工',
  '节点',
  '封顶',
  '合龙',
  '贯通',
  '完工',
  '竣工',
  '竣工验收',
  '投产',
  '纪录',
] as const;

/** In the order in which a reader asks for them: the contract binds, the rest explains. */
export const BASELINE_KINDS = ['合同工期', '批准顺延', '原计划', '定额工期'] as const;

const baselineKind = z.enum(BASELINE_KINDS).meta({ title: '基准类型' });

const baseline = z.strictObject({
  kind: baselineKind,
  date: day('基准日期'),
  basis: verbatim('基准依据', 200),
});

/** A date that may not be published: its place in the order and the days that were declared. */
const maskedDate = z
  .strictObject({
    masked: z.literal(true).meta({ title: '日期不公开' }),
    order: z.number().int('请写整数').positive('请写正整数').meta({ title: '顺序' }),
    declared: z
      .array(
        z.strictObject({
          baseline: baselineKind,
          days: z.number().int('天数请写整数，提前为正、滞后为负').meta({ title: '申报天数' }),
        }),
      )
      .default([])
      .meta({ title: '申报天数' }),
  })
  .meta({ title: '实际日期不能公开的，写在这里' });

const assurance = z.strictObject({ statement: text('情况', 300), evidence: evidenceList });

export const milestone = z.strictObject({
  id: id('里程碑标识'),
  title: text('里程碑名称', 40),
  event: z.enum(EVENTS).meta({ title: '事件类型' }),
  start: date('开始日期').optional(),
  baselines: z.array(baseline).default([]).meta({ title: '工期基准' }),
  actual: z
    .union(
      [date('实际日期'), maskedDate],
      '实际日期请写成带引号的 "2024-03-21"，或写 masked: true 并给出 order',
    )
    .optional()
    .meta({ title: '实际日期' }),
  record: text('纪录内容', 80).optional(),
  reason: text('滞后原因与措施', 300).optional(),
  how: text('怎么做到的', 400).optional(),
  safety: assurance.optional().meta({ title: '安全情况' }),
  quality: assurance.optional().meta({ title: '质量情况' }),
  evidence: evidenceList,
});
