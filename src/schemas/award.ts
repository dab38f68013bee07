import { z } from 'zod';
import { evidenceList } from './evidence.ts';
import { anyRef, date, text, verbatim } from './fields.ts';
import { type ImageField, publication } from './publication.ts';

export const AWARD_LEVELS = ['国家', '部委', '省', '市', '县', '集团', '公司', '社会组织'] as const;
export const AWARD_KINDS = ['表彰', '案例入选', '示范命名', '认证'] as const;

export const awardSchema = (image: ImageField) =>
  z.strictObject({
    name: verbatim('荣誉全称，一字不改', 60),
    summary: text('摘要', 300),
    ...publication(image),
    grantor: text('授予单位', 60),
    level: z.enum(AWARD_LEVELS).meta({ title: '级别' }),
    kind: z.enum(AWARD_KINDS).meta({ title: '荣誉类型' }),
    date: date('授予日期'),
    docNo: verbatim('文号', 40).optional(),
    evidence: evidenceList,
    for: z
      .array(anyRef(['cases', 'projects', 'milestones', 'organizations'], '授予对象'))
      .min(1, '请写明荣誉属于哪个案例、项目、里程碑或组织')
      .meta({ title: '授予对象' }),
  });
