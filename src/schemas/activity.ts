import { z } from 'zod';
import { ACTIVITY_KINDS } from './agreement.ts';
import { day, ref, text } from './fields.ts';
import { type ImageField, publication } from './publication.ts';

const count = (title: string) =>
  z.number().int('请写整数').nonnegative('不能为负').optional().meta({ title });

export const activitySchema = (image: ImageField) =>
  z.strictObject({
    title: text('名称', 40),
    summary: text('摘要', 300),
    ...publication(image),
    date: day('活动日期'),
    theme: text('主题', 40),
    kind: z.enum(ACTIVITY_KINDS).meta({ title: '活动类别' }),
    lead: ref('organizations', '牵头单位'),
    support: z.array(ref('organizations', '配合单位')).default([]).meta({ title: '配合单位' }),
    projects: z.array(ref('projects', '项目')).default([]).meta({ title: '项目' }),
    counts: z
      .strictObject({ members: count('党员人数'), workers: count('工人人数'), sessions: count('场次') })
      .default({})
      .meta({ title: '参加情况，只写数量' }),
  });
