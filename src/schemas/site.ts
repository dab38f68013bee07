import { z } from 'zod';
import { day, id, text, webUrl } from './fields.ts';

/** Where the editor at /admin/ saves, besides a folder of the same machine. */
export const EDITOR_BACKENDS = ['gitlab', 'gitea', 'forgejo', 'github'] as const;

/** 三审三校 and the secrecy review; which of them an organisation needs, and in what order, is in `site.yaml`. */
export const REVIEW_STAGES = ['初审', '复审', '终审', '保密审查'] as const;

const term = z.strictObject({
  id: id('标识'),
  name: text('名称', 20),
  summary: text('说明', 120).optional(),
});

/** What may be done with the pictures, and who answers to journalists. Without it none are offered for download. */
const press = z.strictObject({
  contact: z
    .strictObject({
      department: text('媒体联系部门', 40),
      email: z.email('请写完整的邮箱地址').optional(),
      phone: text('电话', 30).optional(),
    })
    .optional()
    .meta({ title: '媒体联系' }),
  terms: z
    .array(text('使用条件', 160), '使用条件请一行写一条，每行以“- ”开头')
    .min(1, '至少写一条使用条件')
    .meta({ title: '使用条件' }),
  licence: z
    .strictObject({ name: text('许可名称', 60), url: webUrl('许可全文网址').optional() })
    .optional()
    .meta({ title: '许可' }),
});

/** The platform that keeps the repository, for the editor in the browser. Without it the editor works with local folders. */
const editor = z.strictObject({
  backend: z.enum(EDITOR_BACKENDS).meta({ title: '代码平台' }),
  repo: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, '仓库请写成 “组/仓库”，例如 "party/site"')
    .meta({ title: '仓库' }),
  branch: text('分支', 60).default('main'),
  url: webUrl('代码平台网址').optional(),
  appId: text('应用标识（Application ID）', 120).optional(),
  folder: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)*$/, '请写内容文件夹在仓库里的路径，例如 "content"')
    .default('content')
    .meta({ title: '内容文件夹' }),
});

/** The organisation behind the site. Every fact about it is here; `src/` holds none. */
export const siteSchema = z.strictObject({
  name: text('站点名称', 30),
  url: webUrl('网站地址').refine((value) => value.endsWith('/'), '网站地址请以 / 结尾'),
  description: text('站点简介', 160),
  demo: z.boolean('请写 true 或 false').default(false).meta({ title: '演示数据' }),
  owner: z
    .strictObject({ name: text('主办单位', 40), party: text('主办党组织', 40).optional() })
    .meta({ title: '主办' }),
  brand: z
    .strictObject({
      name: text('品牌名称', 20),
      slogan: text('品牌口号', 40),
      idea: text('理念', 300),
      meaning: text('内涵', 600),
      method: z
        .strictObject({
          name: text('工作法名称', 30),
          summary: text('工作法说明', 300),
          steps: z
            .array(z.strictObject({ name: text('名称', 20), text: text('内容', 160) }))
            .min(1, '至少写一条')
            .meta({ title: '工作法内容' }),
        })
        .meta({ title: '工作法' }),
      outlook: text('展望', 400),
    })
    .meta({ title: '党建品牌' }),
  contact: z
    .strictObject({
      department: text('联系部门', 40),
      email: z.email('请写完整的邮箱地址').optional(),
      phone: text('电话', 30).optional(),
      address: text('地址', 80).optional(),
    })
    .meta({ title: '联系方式' }),
  press: press.optional().meta({ title: '媒体资料' }),
  report: text('违法和不良信息举报方式', 80).optional(),
  icp: z
    .string()
    .regex(/^[\u4e00-\u9fa5]ICP[备证]\d{6,10}号(?:-\d+)?$/, '备案号形如 “京ICP备12345678号-1”')
    .optional()
    .meta({ title: 'ICP 备案号' }),
  police: z
    .string()
    .regex(/^[\u4e00-\u9fa5]公网安备\s?\d{14}号$/, '公安备案号形如 “京公网安备11010102000001号”')
    .optional()
    .meta({ title: '公安备案号' }),
  review: z
    .array(
      z.strictObject({
        stage: z.enum(REVIEW_STAGES).meta({ title: '审核环节' }),
        roles: z.array(text('签署岗位', 40)).min(1, '至少写一个岗位').meta({ title: '签署岗位' }),
      }),
    )
    .default([])
    .meta({ title: '审核环节，按先后顺序' }),
  emblems: z
    .strictObject({
      owner: z.enum(['党组织', '企业']).meta({ title: '主办单位性质' }),
      artwork: z
        .array(
          z.strictObject({
            name: text('图案名称', 20),
            sha256: z
              .string()
              .regex(/^[0-9a-f]{64}$/, '请写 64 位的 SHA-256')
              .meta({ title: '文件的 SHA-256' }),
            approval: text('批准依据', 120),
          }),
        )
        .default([])
        .meta({ title: '经批准的图案' }),
    })
    .optional()
    .meta({ title: '党徽、国旗等图案' }),
  data: z
    .strictObject({
      licence: z
        .strictObject({ name: text('许可名称', 60), url: webUrl('许可网址').optional() })
        .meta({ title: '许可' }),
    })
    .optional()
    .meta({ title: '订阅和开放数据' }),
  security: z
    .strictObject({
      email: z.email('请写完整的邮箱地址').meta({ title: '接收安全漏洞报告的邮箱' }),
      policy: webUrl('漏洞报告须知网址').optional(),
    })
    .optional()
    .meta({ title: '网络安全联系人' }),
  editor: editor.optional().meta({ title: '网页编辑器' }),
  greyDays: z
    .array(z.strictObject({ date: day('日期'), reason: text('原因', 40) }))
    .default([])
    .meta({ title: '灰色显示日' }),
  themes: z.array(term).min(1, '至少写一个主题').meta({ title: '案例主题' }),
  projectKinds: z.array(term).min(1, '至少写一个类别').meta({ title: '项目类别' }),
});
