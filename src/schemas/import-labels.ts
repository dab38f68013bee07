import { z } from 'zod';
import { text } from './fields.ts';

/** Its place below the content folder. */
export const IMPORT_LABELS = 'import.yaml';

/** `content/import.yaml`: how the tables of particulars in Word documents name the fields of entries. */
export const importLabelsSchema = z.strictObject({
  labels: z
    .array(
      z.strictObject({
        field: z
          .string()
          .regex(/^[a-z][A-Za-z]*$/, '请写资料区的字段名，例如 partyOrgs')
          .meta({ title: '字段' }),
        words: z.array(text('文档里的写法', 20)).min(1, '至少写一个写法').meta({ title: '文档里的写法' }),
      }),
    )
    .default([])
    .meta({ title: '表格项目与字段' }),
  dropped: z.array(text('不导入的项目', 20)).default([]).meta({ title: '不导入的项目' }),
});

export type ImportLabels = z.output<typeof importLabelsSchema>;
