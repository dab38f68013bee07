import { z } from 'zod';
import { anyRef, date, day, id, REFERABLE, text } from './fields.ts';

export const STATUSES = ['draft', 'published', 'withdrawn'] as const;
export const CHANGE_KINDS = ['更正', '补充', '更新'] as const;
export const PEOPLE = ['none', 'consented', 'public-event'] as const;

/** `labels` is what editors read for each value. */
export const status = z
  .enum(STATUSES)
  .meta({ title: '发布状态', labels: { draft: '草稿', published: '发布', withdrawn: '撤下' } });

/**
 * Stands for a picture's file: a path beside the entry.
 * Astro gives its own `image()` here, scripts and tests a plain string.
 */
export type ImageField = () => z.ZodType;
export const plainImage: ImageField = () => z.string().meta({ picture: true });

/** A path below the site's root; no segment is empty or leads upwards. */
const OLD_ADDRESS = /^(?:\/(?!\.{1,2}\/)[^\s/?#\\]+)+\/$/;

const change = z.strictObject({
  date: day('修改日期'),
  kind: z.enum(CHANGE_KINDS).meta({ title: '修改类型' }),
  note: text('修改说明', 200),
});

/** Why an entry was taken down, and what to read instead. `npm run withdraw` writes it. */
export const withdrawal = z.strictObject({
  date: day('撤下日期'),
  reason: text('撤下原因', 200),
  replacement: anyRef(REFERABLE, '改看的页面').optional(),
});

/** Old addresses of an entry, each of which leads to it. */
export const aliases = z
  .array(z.string().regex(OLD_ADDRESS, '旧地址请以 / 开头、以 / 结尾，例如 "/cases/old-name/"'))
  .default([])
  .meta({ title: '旧地址' });

/** As the Ministry of Natural Resources gives it: GS(2024)1234号, 京S(2024)012号; with full-width brackets too. */
const MAP_APPROVAL = /^[\u4e00-\u9fa5]{0,2}G?S[（(〔]\d{4}[）)〕]\d{1,5}号$/;

/** The paper in which those pictured agreed to be shown; it never names them. */
const consent = z.strictObject({
  reference: text('同意书编号', 60),
  until: day('同意有效期至'),
});

const photo = (image: ImageField) =>
  z.strictObject({
    id: id('图片标识'),
    file: image().meta({ title: '图片文件' }),
    alt: text('替代文字', 120),
    caption: text('图片说明', 160),
    credit: text('图片来源', 60),
    creator: text('作者或拍摄单位', 60).optional(),
    copyright: text('版权方', 60).optional(),
    date: date('拍摄日期').optional(),
    people: z.enum(PEOPLE).meta({
      title: '人物情况',
      labels: { none: '没有人物', consented: '有同意书', 'public-event': '公开活动' },
    }),
    consent: consent.optional().meta({ title: '人物同意书' }),
    mapApproval: z
      .string()
      .regex(MAP_APPROVAL, '审图号形如 “GS(2024)1234号”')
      .optional()
      .meta({ title: '审图号' }),
  });

/** The fields that every entry with a page of its own has in common, title and summary apart. */
export const publication = (image: ImageField) => ({
  status,
  published: day('发布日期'),
  updated: day('更新日期').optional(),
  publishAt: day('定时发布，当天起显示').optional(),
  expiresAt: day('有效期至，当天仍显示').optional(),
  withdrawn: withdrawal.optional().meta({ title: '撤下说明' }),
  aliases,
  changes: z.array(change).default([]).meta({ title: '修订记录' }),
  keywords: z
    .array(text('关键词', 20), '关键词请一行写一个，每行以“- ”开头')
    .default([])
    .meta({ title: '关键词' }),
  photos: z.array(photo(image)).default([]).meta({ title: '图片' }),
  cover: id('封面图片标识').optional(),
});
