import { z } from 'zod';
import { date, id, ref, text } from './fields.ts';
import { milestone } from './milestone.ts';
import { type ImageField, publication } from './publication.ts';

export const UNIT_ROLES = [
  '建设',
  '代建',
  '勘察',
  '设计',
  '施工',
  '总承包',
  '监理',
  '咨询',
  '街道',
  '社区',
] as const;
export const PROJECT_STATUSES = ['筹备', '在建', '贯通', '竣工', '验收', '投产'] as const;
export const ZONE_STYLES = ['红旗', '红色'] as const;
export const ZONE_SCOPES = ['安全', '质量', '投资', '进度', '文明施工', '维稳'] as const;
export const OBSTACLE_CATEGORIES = ['征拆', '交通', '管线', '审批', '技术', '资金', '劳务', '扰民'] as const;

const unit = z.strictObject({
  org: ref('organizations', '参建单位'),
  role: z.enum(UNIT_ROLES).meta({ title: '参建角色' }),
});

const zone = z.strictObject({
  id: id('责任区标识'),
  name: text('责任区名称', 30),
  style: z.enum(ZONE_STYLES).meta({ title: '责任区称谓' }),
  area: text('责任范围', 80).optional(),
  scope: z.array(z.enum(ZONE_SCOPES)).min(1, '至少写一项职责').meta({ title: '职责' }),
  owners: z
    .array(z.strictObject({ org: ref('organizations', '责任党组织'), role: text('责任岗位', 40) }))
    .min(1, '至少写一个责任党组织和岗位')
    .meta({ title: '责任人，只写岗位' }),
});

const post = z.strictObject({
  id: id('先锋岗标识'),
  name: text('先锋岗名称', 30),
  holder: text('岗位，只写岗位', 40),
  commitment: text('承诺', 120),
});

const obstacle = z.strictObject({
  id: id('难点标识'),
  title: text('难点堵点', 60),
  category: z.enum(OBSTACLE_CATEGORIES).meta({ title: '难点类别' }),
  raised: date('提出日期'),
  resolved: date('解决日期').optional(),
  measures: text('措施', 400),
  effect: id('促成的里程碑标识').optional(),
});

export const projectSchema = (image: ImageField) =>
  z.strictObject({
    name: text('项目名称', 40),
    summary: text('摘要', 400),
    ...publication(image),
    kind: id('项目类别标识').meta({ title: '项目类别', vocabulary: 'projectKinds' }),
    stage: z.enum(PROJECT_STATUSES).meta({ title: '项目进展' }),
    place: text('所在地，只写到区县', 30).optional(),
    scale: text('建设规模', 120).optional(),
    started: date('开工日期').optional(),
    units: z.array(unit).min(1, '至少写出建设单位').meta({ title: '参建单位' }),
    partyOrgs: z.array(ref('organizations', '党组织')).default([]).meta({ title: '党组织' }),
    milestones: z.array(milestone).default([]).meta({ title: '里程碑' }),
    zones: z.array(zone).default([]).meta({ title: '责任区' }),
    posts: z.array(post).default([]).meta({ title: '党员先锋岗' }),
    obstacles: z.array(obstacle).default([]).meta({ title: '难点堵点' }),
  });
