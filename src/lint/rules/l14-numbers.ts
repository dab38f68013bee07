import { inChinese } from '../chinese.ts';
import { type LintRule, matches, ownTexts } from '../rule.ts';

/** How numbers, ranges and dates are written. */
export const numbers: LintRule = {
  id: 'L14',
  severity: '提醒',
  says: '数字、范围和日期写法规范',
  basis: 'GB/T 15835-2011《出版物上数字用法》',
  ignorable: true,
  check: (page) => {
    const texts = ownTexts(page);
    const prose = texts.filter(({ role }) => role !== 'cell' && role !== 'credit');
    return PATTERNS.flatMap(([pattern, why, right, where = 'everywhere']) =>
      matches(where === 'prose' ? prose : texts, pattern, (match) => [`“${match[0]}”${why}`, right(match)]),
    );
  },
};

type Written = readonly [
  pattern: RegExp,
  why: string,
  right: (match: RegExpExecArray) => string,
  where?: 'prose',
];

const N = '\\d+(?:\\.\\d+)?';
const HAN = '[一二三四五六七八九十百千万]';
const UNIT =
  '(?:个?工作日|个?小时|个月|分钟|天|日|月|年|周|人|名|家|个|座|栋|米|千米|公里|毫米|厘米|吨|次|项|件|条|倍|度|℃|岁|元)';

/** 附近, 节约 and 条约 are no 近 and no 约; 左右两侧 is no 左右. */
const ABOUT = '(?<![附邻靠临最就远亲节合预违公契签条集制邀相])';
const OR_SO = '(?:左右|上下)(?!看|对|游|两|各|线|幅|行|侧|岸|洞|层|班)';

const PATTERNS: readonly Written[] = [
  [/[０-９]+(?:．[０-９]+)?/gu, '是全角数字', ([it]) => `请改为半角数字“${it.normalize('NFKC')}”`],
  [
    new RegExp(
      [
        `${ABOUT}(?:大约|约|超过|不足|至少|最多|将近)[有达为]?(?:${N}|${HAN}+)[^，。；、\\d]{0,4}${OR_SO}`,
        `${ABOUT}(?:近|(?:大约|约|将近|接近|超过|逾)[有达为]?)(?:${N}|${HAN}+)[万亿]?[余多](?!年|[\\p{Script=Han}]{0,3}[来间])[个名人户项家次吨米元天万亿]`,
        `(?:${N}|${HAN}+)[余多]\\p{Script=Han}{1,3}?${OR_SO}`,
      ].join('|'),
      'gu',
    ),
    '里约数重复',
    () => '前面的“近、约、超过”，中间的“余、多”，后面的“左右、上下”，只留一个',
  ],
  [
    /(?<![\d.第])\d+几(?=[个名人户项家次吨米元天岁年条件本份座处])/gu,
    '把阿拉伯数字和“几”写在了一起',
    ([it]) => {
      const tens = Number(it.slice(0, -1)) / 10;
      return Number.isInteger(tens) && tens < 10
        ? `请写汉字“${inChinese(tens * 10)}几”，或写确切的数`
        : '请写确切的数，或把整个数写成汉字';
    },
  ],
  [
    /(?<![人总件次户参])[数几][十百千万]+[余多](?!年)(?=[个名人户项家次吨米元天])/gu,
    '里约数重复',
    () => '“数、几”和“余、多”只留一个',
  ],
  [
    /(?<![\d.第续近约达满])[12]\d年(?=(?:1[0-2]|[1-9])月(?!龄)|[初底末](?![线期气层片部])|[上下]半年)/gu,
    '年份只写了两位',
    ([it]) => `请写四位年份，例如“20${it}”`,
  ],
  [
    /(?<=^|[，。；：！？、（“\n自从于在])\d{2}年(?=(?:至|到|[—–～~-]{1,2})(?:19|20)\d{2}年)/gu,
    '年份只写了两位',
    ([it]) => `请写四位年份，例如“20${it}”`,
  ],
  [
    /(?<!\d)(19|20)(\d{2}[—–～~-])(\d{2})年(?!\d)/gu,
    '年份只写了两位',
    ([, century = '', from = '', to = '']) =>
      `请写四位年份：“${century}${from.slice(0, 2)}—${century}${to}年”`,
  ],
  [
    new RegExp(`(?<![\\d.])(${N})(?:[—–～~-]{1,2}|至)(${N})[%％]`, 'gu'),
    '前一个数少了百分号',
    ([, from = '', to = '']) => `请写“${from}%～${to}%”`,
  ],
  [new RegExp(`百分之(?:${N})[%％]|\\d[%％]{2,}`, 'gu'), '百分号重复', () => '“百分之”和“%”只留一个'],
  [
    new RegExp(`(?<![\\d.])(${N})(?:[—–～~-]{1,2})(${N})([万亿])`, 'gu'),
    '前一个数少了数量级',
    ([, from = '', to = '', power = '']) => `请写“${from}${power}～${to}${power}”`,
  ],
  [
    new RegExp(`(?<![\\w.\\-—～#+])(?!\\d{4}-)(${N})-(${N})(?=${UNIT})`, 'gu'),
    '用连字符表示范围',
    ([, from = '', to = '']) => `请写“${from}～${to}”或“${from}至${to}”`,
    'prose',
  ],
  [
    /(?<![\d.])(\d{4})-(\d{4})(?=年)/gu,
    '用连字符表示起止',
    ([, from = '', to = '']) => `请写“${from}—${to}”或“${from}年至${to}”`,
    'prose',
  ],
  [
    /(?<![\d./])((?:19|20)\d{2})[.．/](0?[1-9]|1[0-2])[.．/](0?[1-9]|[12]\d|3[01])(?![\d.．/])/gu,
    '不是正文里的日期写法',
    ([, year = '', month = '', day = '']) =>
      `请写“${year}年${String(Number(month))}月${String(Number(day))}日”`,
    'prose',
  ],
  [
    /(?<![\d第、．.])(?:1、2|2、3|3、4|4、5|5、6|6、7|7、8|8、9)(?=(?:天|年|个月|个小时|人|名|周)(?![级组段线]))/gu,
    '是用阿拉伯数字写的概数',
    ([it]) =>
      `请写汉字“${it.replace('、', '').replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '')}”，不加顿号`,
    'prose',
  ],
];

const DIGITS = '零一二三四五六七八九';
