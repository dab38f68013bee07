import { z } from 'zod';
import { anyRef, day, text, verbatim, webUrl } from './fields.ts';
import { type ImageField, publication } from './publication.ts';

/** A picture of the page or a PDF, beside the entry. */
const SNAPSHOT_FILE = /^\.\/[^/\\]+\.(?:pdf|png|jpe?g|webp)$/i;

export const MEDIA_LEVELS = ['中央', '行业', '省级', '市级', '县级', '自有'] as const;

/**
 * A copy of the report as it was on a day: in a public archive, in a file beside the entry, or kept elsewhere and known by
 * its digest. `file` is evidence and never published: it is the work of others.
 */
const archived = z
  .strictObject({
    url: webUrl('存档网址').optional(),
    date: day('存档日期'),
    file: z
      .string()
      .regex(SNAPSHOT_FILE, '快照请放在同一个文件夹里，写成 "./文件名.pdf"（可用 pdf、png、jpg、webp）')
      .optional()
      .meta({ title: '快照文件' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '请写 64 位的 SHA-256，字母用小写')
      .optional()
      .meta({ title: '快照的 SHA-256' }),
  })
  .refine(
    ({ url, file, sha256 }) => (url ?? file ?? sha256) !== undefined,
    '没有写副本在哪里：请写公共存档的网址 url，或旁边的快照文件 file',
  );

export const mediaSchema = (image: ImageField) =>
  z.strictObject({
    headline: verbatim('原标题，一字不改', 80),
    ...publication(image),
    outlet: text('媒体名称', 40),
    level: z.enum(MEDIA_LEVELS).meta({ title: '媒体级别' }),
    date: day('刊发日期'),
    url: webUrl('原文网址'),
    excerpt: verbatim('原文摘录', 200),
    archived: archived.optional().meta({ title: '存档' }),
    about: z
      .array(anyRef(['cases', 'projects', 'milestones', 'awards'], '报道对象'))
      .min(1, '请写明报道了哪个案例、项目、里程碑或荣誉')
      .meta({ title: '报道对象' }),
  });
