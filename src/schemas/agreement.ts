import { z } from 'zod';
import { date, day, ref, text } from './fields.ts';
import { type ImageField, publication } from './publication.ts';

export const AGREEMENT_FORMS = ['结对共建', '联建平台', '联合党支部'] as const;
export const ACTIVITY_KINDS = [
  '理论学习',
  '队伍建设',
  '宣传思想',
  '党风廉政',
  '技术分享',
  '服务工人',
] as const;

const planItem = z.strictObject({
  theme: text('主题', 40),
  kind: z.enum(ACTIVITY_KINDS).meta({ title: '活动类别' }),
  content: text('内容', 120),
  lead: ref('organizations', '牵头单位'),
  support: z.array(ref('organizations', '配合单位')).default([]).meta({ title: '配合单位' }),
  due: date('计划时间'),
  done: ref('activities', '已开展的活动').optional(),
});

export const agreementSchema = (image: ImageField) =>
  z.strictObject({
    title: text('名称', 40),
    summary: text('摘要', 300),
    ...publication(image),
    form: z.enum(AGREEMENT_FORMS).meta({ title: '共建形式' }),
    parties: z.array(ref('organizations', '共建方')).min(2, '共建至少有两方').meta({ title: '共建方' }),
    projects: z.array(ref('projects', '项目')).min(1, '至少写一个项目').meta({ title: '项目' }),
    signed: day('签订日期'),
    until: day('截止日期').optional(),
    goals: z.array(text('目标', 80)).min(1, '至少写一项目标').meta({ title: '共建目标' }),
    supersedes: ref('agreements', '接替的协议').optional(),
    branch: ref('organizations', '成立的联合党支部').optional(),
    plan: z.array(planItem).default([]).meta({ title: '活动计划' }),
  });
