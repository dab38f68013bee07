import { quoted } from '../chinese.ts';
import { type LintRule, matches, ownTexts } from '../rule.ts';

/** 纪录 is what is broken, 记录 is what is written down. */
export const records: LintRule = {
  id: 'L07',
  severity: '错误',
  says: '最好的成绩写“纪录”，记下来的材料写“记录”',
  basis: '《现代汉语词典》',
  ignorable: true,
  check: (page) => [
    ...PATTERNS.flatMap((pattern) =>
      matches(ownTexts(page), pattern, ([it]) => [
        `${quoted(it)}里的“记录”应为“纪录”`,
        `请改为${quoted(it.replace('记录', '纪录'))}；说的是记下来的材料时，换个说法`,
      ]),
    ),
    ...matches(ownTexts(page), WRITTEN_DOWN, ([it]) => [
      `${quoted(it)}里的“纪录”应为“记录”`,
      `请改为${quoted(it.replace('纪录', '记录'))}`,
    ]),
  ],
};

/** Words of one noun: no second verb that the 记录 could belong to. */
const NOUN =
  '(?:(?!做|写|填|查|靠|看|用|以|并|后|把|没有|不|为|等|凭|从|按|只|将|会议|影像|原始|台账|门禁|考勤|打卡|刷卡|扫码|签到|通行|访客|出入|登[录记]|监控|监测|值班|交接|巡[检查]|维修|养护|系统|平台|[页界]面|网页|后台|日志|浏览|缓存|数据库|报表)[^，。；：！？、\\d“”\\uFFFC]|“[^”]{1,8}”|\\d){0,18}?';
/** Not 记录下来, 记录了三条, 记录的做法 */
const END =
  '(?!下|到|在|了\\p{Script=Han}*[\\d一二三四五六七八九十]|着|的?(?:做法|方式|方法|办法|习惯|局面|惯例|模式|内容|时间)|[仪本表单簿员])';

const PATTERNS = [
  new RegExp(
    `(?:刷新|打破|改写|创造(?!性)了?|创出|创下了?|创了|创(?=下|[全世同历行本单最省市]))${NOUN}记录${END}`,
    'gu',
  ),
  new RegExp(
    `(?<!(?:刷新|打破|改写|创)[^，。；！？、]{0,24})最[快高长短大深](?:的|施工|掘进|架设|浇筑|进尺|进度|速度|产量|单月|单日|[月日])*记录${END}`,
    'gu',
  ),
  /(?<!(?:刷新|打破|改写|创)[^，。；！？、]{0,24})(?:世界|吉尼斯)记录/gu,
  // Not 记录片区 and 记录片段
  /记录片(?![区段石岩刻面状名])/gu,
  /(?<![打爆突凿])破(?:了|全国|全省|行业)?记录(?!仪)/gu,
];

/** What a meeting or a check leaves behind, unless it is broken. */
const WRITTEN_DOWN = new RegExp(
  '(?<!(?:刷新|打破|改写|创|最)[^，。；！？、]{0,24})(?:' +
    [
      '(?:会议|议事|检查|巡查|巡检|验收|值班|考勤|签到|旁站|交接|谈话|走访|会商|原始|文字|书面|影像|监测|测量|养护|维修)',
      '(?:做好|填写|如实|逐[条项日]|认真|详细|准确|专人|查[看阅])[^，。；！？、“”]{0,6}?',
    ].join('|') +
    ')纪录(?!片)',
  'gu',
);
