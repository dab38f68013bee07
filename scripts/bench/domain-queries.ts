/** What people of the field look for, by hand: the words, and what they must be found by. */
export interface DomainQuery {
  /** As typed. */
  text: string;
  /** The folded truth: every part stands on the page. Without it, `text` itself. */
  means?: readonly string[];
  type:
    | '领域词语'
    | '领域短语'
    | '数字'
    | '多词'
    | '引号'
    | '繁体'
    | '全角'
    | '空格标点'
    | '全拼'
    | '首字母'
    | '错一字';
}

const words = `党建联建 红旗责任区 联建平台 难点堵点 结对共建 联合党支部 先锋岗 党员突击队 四个责任区 六项职责
  活动计划 主题党日 三会一课 廉洁提醒 夜间施工 管线迁改 交通导改 工期对账 提前竣工 文明施工 农民工 党员 支部 工期 责任区
  合龙 屋盖 盾构 监理 街道 社区 投诉 验收 示范工地`.split(/\s+/);
const phrases =
  `互学互鉴 合力攻坚 安全质量 把职责落到岗位 一平台四区六责一计划 较合同工期提前 单月贯通 居民开放日
  投诉工单 党史学习 主题教育 春节走访`.split(/\s+/);
const sounds: readonly (readonly [string, string, string])[] = [
  ['红旗责任区', 'hongqizerenqu', 'hqzrq'],
  ['党建联建', 'dangjianlianjian', 'djlj'],
  ['联建平台', 'lianjianpingtai', 'ljpt'],
  ['难点堵点', 'nandiandudian', 'nddd'],
  ['结对共建', 'jieduigongjian', 'jdgj'],
  ['联合党支部', 'lianhedangzhibu', 'lhdzb'],
  ['主题党日', 'zhutidangri', 'ztdr'],
  ['管线迁改', 'guanxianqiangai', 'gxqg'],
  ['交通导改', 'jiaotongdaogai', 'jtdg'],
  ['合力攻坚', 'heligongjian', 'hlgj'],
  ['先锋岗', 'xianfenggang', 'xfg'],
  ['互学互鉴', 'huxuehujian', 'hxhj'],
];
const traditional: readonly (readonly [string, string])[] = [
  ['紅旗責任區', '红旗责任区'],
  ['黨建聯建', '党建联建'],
  ['聯建平臺', '联建平台'],
  ['難點堵點', '难点堵点'],
  ['結對共建', '结对共建'],
  ['聯合黨支部', '联合党支部'],
  ['先鋒崗', '先锋岗'],
  ['管線遷改', '管线迁改'],
  ['農民工', '农民工'],
  ['體育中心', '体育中心'],
];
const typos: readonly (readonly [string, string])[] = [
  ['红旗责任驱', '红旗责任区'],
  ['红期责任区', '红旗责任区'],
  ['党建连建', '党建联建'],
  ['联建平抬', '联建平台'],
  ['难点赌点', '难点堵点'],
  ['结队共建', '结对共建'],
  ['联和党支部', '联合党支部'],
  ['红旗责任任区', '红旗责任区'],
  ['红旗任区', '红旗责任区'],
  ['交通倒改', '交通导改'],
];
const others: readonly DomainQuery[] = [
  ...['提前101天', '101天', '12.6', 'C50', '2024年', '5G'].map((text) => ({
    text,
    type: '数字' as const,
  })),
  ...['“联建平台”', '"红旗责任区"', '「难点堵点」', '“较合同工期提前”'].map((text) => ({
    text,
    type: '引号' as const,
  })),
  ...[
    '红旗责任区 验收',
    '联建平台 街道',
    'BIM 施工',
    '党员 工期 提前',
    '社区 夜间施工',
    '管线迁改 交通导改',
  ].map((text) => ({
    text,
    means: text.split(' '),
    type: '多词' as const,
  })),
  { text: '提前 45 天', means: ['提前', '45天'], type: '多词' },
  ...['１０１天', '提前１０１天', 'ＢＩＭ', 'Ｃ５０'].map((text) => ({ text, type: '全角' as const })),
  ...['红旗 责任区', '101 天', '难点、堵点', '联建-平台', '党建·联建', '结对，共建'].map((text) => ({
    text,
    type: '空格标点' as const,
  })),
];

export const DOMAIN_QUERIES: readonly DomainQuery[] = [
  ...words.map((text) => ({ text, type: '领域词语' as const })),
  ...phrases.map((text) => ({ text, type: '领域短语' as const })),
  ...sounds.map(([word, full]) => ({ text: full, means: [word], type: '全拼' as const })),
  ...sounds.map(([word, , short]) => ({ text: short, means: [word], type: '首字母' as const })),
  ...traditional.map(([text, word]) => ({ text, means: [word], type: '繁体' as const })),
  ...typos.map(([text, word]) => ({ text, means: [word], type: '错一字' as const })),
  ...others,
];
