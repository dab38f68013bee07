/** A mistake put into the fixture brand, the line that must be named and the words that must be said. */
export interface Breakage {
  name: string;
  file: string;
  /** What `to` takes the place of; without it, `to` is added at the end as a paragraph. */
  from?: string;
  to: string;
  /** Stands in the line that the report must name. */
  at: string;
  says: string;
}

const PLAIN = 'cases/plain-story.mdx';

const IN_TEXT = [
  ['an import', "import Secret from './secret.js'", '正文里有 import 或 export 语句'],
  ['an expression', '算一算 {1 + 1}', '正文里有花括号表达式 {1 + 1}'],
  ['a script', '<script>alert(1)</script>', '正文里有 HTML 标签 <script>'],
  ['a frame', '<iframe src="https://other.example/" />', '正文里有 HTML 标签 <iframe>'],
  ['a link that runs code', '[点这里](javascript:alert(1))', '不能用这样的链接地址：javascript:alert(1)'],
  ['a link by path', '[看这里](/cases/bridge-together/)', '站内链接 /cases/bridge-together/ 的写法会失效'],
  ['a component that is not there', '<Gallery id="all" />', '没有叫 <Gallery> 的组件'],
  ['an attribute that runs code', '<Photo id="x" onload="alert(1)" />', '<Photo> 没有 onload 这个属性'],
  ['a picture outside the front matter', '![](./photo.png)', '正文里用了 ![](…) 插图'],
] as const;

const texts: Breakage[] = IN_TEXT.map(([name, to, says]) => ({ name, file: PLAIN, to, at: to, says }));

const fields: Breakage[] = [
  {
    name: 'a day that no calendar has',
    file: 'media/own-news.mdx',
    from: 'date: "2023-03-02"',
    to: 'date: "2024-02-30"',
    at: '2024-02-30',
    says: '日历里没有 2024-02-30 这一天',
  },
  {
    name: 'a date without quotes',
    file: 'awards/city-site.mdx',
    from: 'published: "2024-02-01"',
    to: 'published: 2024-02-01',
    at: 'published: 2024-02-01',
    says: '日期 2024-02-01 没有加引号',
  },
  {
    name: 'a reference to nothing',
    file: 'activities/flood-lesson.yaml',
    from: 'support: [owner-branch]',
    to: 'support: [owners-branch]',
    at: 'owners-branch',
    says: '没有找到 organizations/owners-branch',
  },
  {
    name: 'a reference to a draft',
    file: 'activities/open-day.yaml',
    from: 'lead: riverside-branch',
    to: 'lead: unpublished-branch',
    at: 'unpublished-branch',
    says: 'organizations/unpublished-branch 还没有发布、已撤下或已到期',
  },
  {
    name: 'a number that the dates do not give',
    file: 'cases/bridge-together/index.mdx',
    from: '## 四、展望\n',
    to: '## 四、展望\n\n大河桥竣工较合同工期提前101天。\n',
    at: '提前101天',
    says: '“提前101天”与登记的日期算出来的不一致',
  },
  {
    name: 'an actual date in the future',
    file: 'projects/river-bridge/index.mdx',
    from: 'actual: "2023-10-31"',
    to: 'actual: "2025-10-31"',
    at: '2025-10-31',
    says: '实际日期 2025-10-31 在今天（2025-06-30）之后',
  },
  {
    name: 'a picture that is not there',
    file: 'projects/river-bridge/index.mdx',
    from: 'file: "./bridge.png"',
    to: 'file: "./no-bridge.png"',
    at: './no-bridge.png',
    says: '没有找到图片 ./no-bridge.png',
  },
  {
    name: 'a field that is not known',
    file: 'organizations/luqiao.yaml',
    from: 'shortName: 示例路桥',
    to: 'shortname: 示例路桥',
    at: 'shortname',
    says: '有不认识的字段：shortname',
  },
];

/** Made one after another, they give one problem each: none causes or hides another. */
export const BREAKAGES: readonly Breakage[] = [...texts, ...fields];
