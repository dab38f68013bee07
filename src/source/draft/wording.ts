import type { CollectionName } from '#schemas/fields.ts';

/** What a field's name and schema don't say, by its path. A field that is not here is explained by its schema alone. */
export const HINTS: Partial<Record<string, string>> = {
  status: 'draft 是草稿，不会公开；写好、审完以后改成 published（发布）',
  published: '改成实际公开的那一天',
  updated: '发布以后改过才写，写最近一次修改的日期',
  withdrawn: '撤下时由工具填写，平时不写',
  aliases: '这一条以前用过的网址，换过标识才写',
  changes: '发布以后每改一次加一条，updated 写最近一次的日期',
  keywords: '读者会用来查找的词，一行一个',
  photos: '图片文件放在本文件旁边；人物情况：none 没有人，consented 有同意书，public-event 公开活动',
  cover: '写 photos 里一张图片的 id',
  outcomes:
    '与工期有关的写 milestone 和 baseline，天数由日期计算，不写 value；其他的写 value（只写数字）和 unit。每项写明依据',
  transfer: '其他单位照做要具备什么，一行一条',
  for: '写“类别/标识”',
  about: '写“类别/标识”',
  archived: '公共存档写 url；自己截的图、存的 PDF 放在旁边，写 file，只作证据，不公开',
  level: '按发出的单位定',
  docNo: '照文件原样写',
  evidence: '查得到的文件写“文件”，只有自己登记的写“自报”',
  milestones: '只登记日期，天数由网站计算；一个里程碑一段，写法见 npm run new -- 里程碑',
  zones: '责任人只写岗位，不写姓名',
  posts: '只写岗位，不写姓名',
  obstacles: '没有解决的不写 resolved；effect 写本项目里程碑的 id',
  parent: '没有上级组织的不写',
  branch: '只有共建形式是联合党支部时写',
  counts: '不写姓名',
};

/** Examples for what can't be made from a schema, by path. */
export const EXAMPLES: Partial<Record<string, string>> = {
  aliases: '/cases/old-name/',
  'archived.file': './snapshot.pdf',
  'archived.sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  cover: 'photo',
  'photos.id': 'photo',
  'photos.file': './photo.jpg',
  'photos.mapApproval': 'GS(2024)1234号',
  'milestones.id': 'completion',
  'zones.id': 'zone',
  'posts.id': 'post',
  'obstacles.id': 'obstacle',
  'obstacles.effect': 'completion',
};

/** The field that holds what an entry is called. */
export const TITLE_FIELDS = {
  cases: 'title',
  projects: 'name',
  media: 'headline',
  awards: 'name',
  organizations: 'name',
  agreements: 'title',
  activities: 'title',
} as const satisfies Record<CollectionName, string>;
