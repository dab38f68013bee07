import { z } from 'zod';
import { id, text } from './fields.ts';

/** `content/terms.yaml`: one name for each concept, and the names that are not used for it. */
export const termsSchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        term: text('规范用语', 20),
        avoid: z.array(text('不用的说法', 20)).min(1, '至少写一个不用的说法').meta({ title: '不用的说法' }),
        except: z.array(text('允许的词语', 30)).default([]).meta({ title: '允许的词语' }),
        note: text('说明', 120).optional(),
      }),
    )
    .default([])
    .meta({ title: '规范用语' }),
});

/** `content/corrections.yaml`: what is written wrong, what is right, and where that is said. */
export const correctionsSchema = z.strictObject({
  corrections: z
    .array(
      z.strictObject({
        wrong: text('错误写法', 30),
        right: text('正确写法', 40),
        except: z.array(text('允许的词语', 30)).default([]).meta({ title: '允许的词语' }),
        source: text('出处', 120),
      }),
    )
    .default([])
    .meta({ title: '勘误词条' }),
});

export const MASK_KINDS = ['单位', '人员', '项目', '地点', '日期', '媒体', '其他'] as const;

/** `content/masks.yaml`: what is masked, and the only public label of each. The real names are nowhere in the repository. */
export const masksSchema = z.strictObject({
  masks: z
    .array(
      z.strictObject({
        key: id('遮名标识'),
        label: text('公开称谓', 30),
        kind: z.enum(MASK_KINDS).meta({ title: '类别' }),
        instead: z.array(text('不用的称谓', 30)).default([]).meta({ title: '不用的称谓' }),
      }),
    )
    .default([])
    .meta({ title: '遮名对照' }),
});

/** The three files, with what is not there as empty. */
export interface Lexicon {
  terms: z.output<typeof termsSchema>['terms'];
  corrections: z.output<typeof correctionsSchema>['corrections'];
  masks: z.output<typeof masksSchema>['masks'];
}

export const LEXICON_FILES = {
  terms: { file: 'terms.yaml', schema: termsSchema },
  corrections: { file: 'corrections.yaml', schema: correctionsSchema },
  masks: { file: 'masks.yaml', schema: masksSchema },
} as const;
