import { z } from 'zod';
import { date, day, id, text } from './fields.ts';

export const STATUSES = ['draft', 'published', 'withdrawn'] as const;
export const CHANGE_KINDS = ['更正', '补充', '更新'] as const;
export const PEOPLE = ['none', 'consented', 'public-event'] as const;

/**
 * Stands for a picture's file: a path beside the entry.
 * Astro gives its own `image()` here, scripts and tests a plain string.
 */
export type ImageField = () => z.ZodType;
export const plainImage: ImageField = () => z.string();

/** A path below the site's root; no segment is empty or leads upwards. */
const OLD_ADDRESS = /^(?:\/(?!\.{1,2}\/)[^\s/?#\\]+)+\/$/;

const change = z.strictObject({
  date: day('修改日期'),
  kind: z.enum(CHANGE_KINDS).meta({ title: '修改类型' }),
  note: text('修改说明', 200),
});

const photo = (image: ImageField) =>
  z.strictObject({
    id: id('图片标识'),
    file: image().meta({ title: '图片文件' }),
    alt: text('替代文字', 120),
    caption: text('图片说明', 160),
    credit: text('图片来源', 60),
    date: date('拍摄日期').optional(),
    people: z.enum(PEOPLE).meta({ title: '人物情况' }),
  });

/** The fields that every entry with a page of its own has in common, title and summary apart. */
export const publication = (image: ImageField) => ({
  status: z.enum(STATUSES).meta({ title: '发布状态' }),
  published: day('发布日期'),
  updated: day('更新日期').optional(),
  aliases: z
    .array(z.string().regex(OLD_ADDRESS, '旧地址请以 / 开头、以 / 结尾，例如 "/cases/old-name/"'))
    .default([])
    .meta({ title: '旧地址' }),
  changes: z.array(change).default([]).meta({ title: '修订记录' }),
  keywords: z
    .array(text('关键词', 20), '关键词请一行写一个，每行以“- ”开头')
    .default([])
    .meta({ title: '关键词' }),
  photos: z.array(photo(image)).default([]).meta({ title: '图片' }),
  cover: id('封面图片标识').optional(),
});
