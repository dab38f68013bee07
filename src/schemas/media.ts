import { z } from 'zod';
import { anyRef, day, text, verbatim, webUrl } from './fields.ts';
import { type ImageField, publication } from './publication.ts';

export const MEDIA_LEVELS = ['中央', '行业', '省级', '市级', '县级', '自有'] as const;

export const mediaSchema = (image: ImageField) =>
  z.strictObject({
    headline: verbatim('原标题，一字不改', 80),
    ...publication(image),
    outlet: text('媒体名称', 40),
    level: z.enum(MEDIA_LEVELS).meta({ title: '媒体级别' }),
    date: day('刊发日期'),
    url: webUrl('原文网址'),
    excerpt: verbatim('原文摘录', 200),
    archived: z
      .strictObject({ url: webUrl('存档网址'), date: day('存档日期') })
      .optional()
      .meta({ title: '存档' }),
    about: z
      .array(anyRef(['cases', 'projects', 'milestones', 'awards'], '报道对象'))
      .min(1, '请写明报道了哪个案例、项目、里程碑或荣誉')
      .meta({ title: '报道对象' }),
  });
