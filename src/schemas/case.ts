import { z } from 'zod';
import { BASELINE_KINDS } from './milestone.ts';
import { evidenceList } from './evidence.ts';
import { date, id, milestoneRef, ref, text } from './fields.ts';
import { type ImageField, publication } from './publication.ts';

const outcome = z
  .strictObject({
    label: text('成效名称', 40),
    value: z.number('请写数字，单位写在 unit').optional().meta({ title: '数值' }),
    unit: text('单位', 10).optional(),
    milestone: milestoneRef('由里程碑计算').optional(),
    baseline: z.enum(BASELINE_KINDS).optional().meta({ title: '对照的基准' }),
    evidence: evidenceList,
  })
  .refine((it) => it.milestone === undefined || it.value === undefined, {
    path: ['value'],
    error: '已指定里程碑，数值由日期计算：请删去 value',
  })
  .refine((it) => it.value === undefined || it.unit !== undefined || it.milestone !== undefined, {
    path: ['unit'],
    error: '写了数值，请补上单位',
  })
  .refine((it) => it.milestone === undefined || it.baseline !== undefined, {
    path: ['baseline'],
    error: '请写明对照哪个基准，例如 baseline: 合同工期',
  });

export const caseSchema = (image: ImageField) =>
  z.strictObject({
    title: text('标题', 40),
    summary: text('摘要', 400),
    ...publication(image),
    theme: id('主题标识').meta({ title: '主题', vocabulary: 'themes' }),
    period: z.strictObject({ start: date('起'), end: date('止').optional() }).meta({ title: '实施时间' }),
    partyOrgs: z.array(ref('organizations', '党组织')).min(1, '至少写一个党组织').meta({ title: '党组织' }),
    projects: z.array(ref('projects', '项目')).min(1, '至少写一个项目').meta({ title: '项目' }),
    outcomes: z.array(outcome).min(1, '至少写一项成效').meta({ title: '成效' }),
    transfer: z.array(text('可复制条件', 120)).default([]).meta({ title: '可复制条件' }),
  });
