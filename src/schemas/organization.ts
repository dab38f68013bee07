import { z } from 'zod';
import { date, ref, text } from './fields.ts';
import { aliases, status, withdrawal } from './publication.ts';

export const ORG_KINDS = ['单位', '党组织'] as const;
export const PARTY_ORG_TYPES = [
  '党委',
  '党总支',
  '党支部',
  '联合党支部',
  '临时党支部',
  '临时联合党支部',
  '党小组',
] as const;

export const organizationSchema = () =>
  z.strictObject({
    name: text('全称', 40),
    shortName: text('简称', 16).optional(),
    kind: z.enum(ORG_KINDS).meta({ title: '组织类别' }),
    type: z.enum(PARTY_ORG_TYPES).optional().meta({ title: '党组织类型' }),
    summary: text('简介', 300),
    status: status.default('published'),
    withdrawn: withdrawal.optional().meta({ title: '撤下说明' }),
    aliases,
    parent: ref('organizations', '上级组织').optional(),
    units: z.array(ref('organizations', '覆盖单位')).default([]).meta({ title: '覆盖单位' }),
    approvedBy: ref('organizations', '批准设立的党组织').optional(),
    founded: date('成立日期').optional(),
    dissolved: date('撤销日期').optional(),
  });
