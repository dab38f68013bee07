import { quoted } from '../chinese.ts';
import type { LintPage } from '../page.ts';
import { type LintRule, matches, ownTexts } from '../rule.ts';

/** Firsts and bests rest on evidence that the page shows. */
export const superlatives: LintRule = {
  id: 'L12',
  severity: '提醒',
  says: '“首个”“最快”“唯一”一类的说法有登记的依据',
  basis: '编辑惯例：排位、极值须有出处',
  ignorable: true,
  check: (page) =>
    CLAIMS.flatMap((pattern) => matches(ownTexts(page), pattern, (match) => told(match, page))),
};

function told({ 0: claim, groups }: RegExpExecArray, { proven }: LintPage) {
  const word = groups?.['word'] ?? claim;
  if (proven.some((it) => it.includes(word))) return undefined;
  return [
    `${quoted(claim)}没有登记依据`,
    `请在成效、里程碑或荣誉里写明“${word}”的范围和依据（evidence）；没有依据的，改写具体数字`,
  ] as const;
}

/** Among whom: without it, 首个节段 and 最长的梁 are places in a row or sizes, not rank. */
const SCOPE =
  '(?:世界|全球|亚洲|国际|国内|我国|全国|中国|全省|省内|本省|我省|(?!节)\\p{Script=Han}省|全市|市内|本市|我市|全县|本地区|行业|业内|同业|同类|同期|[全本]系统|集团|历史|史上)';
const NEAR = `(?<=${SCOPE}(?:(?!规定|标准|规范|要求|允许|控制|设计|统一)[^，。；：！？、“”《》]){0,8})`;
/** 全国最高人民法院, 全市最高气温, 最大限度 */
const NO_RANK =
  '(?!的?(?:人民法院|人民检察院|[气水低高]?温|水位|[限点处值]|程度|努力|公约数|荷载|风[速力]|偏差|误差|粒径|雨量|降雨|洪水|压力|负荷|困难|问题|难[题点]))';

const CLAIMS = [
  new RegExp(`${NEAR}(?<word>首[个座条家例台艘](?!工作日)|首创|首屈一指)`, 'gu'),
  new RegExp(
    `(?<=${SCOPE}(?:范围内?|[上的内中])?)首次|首次(?=在?${SCOPE}(?:范围内?|[上内中])?(?:采用|应用|实现|运用|使用|提出))`,
    'gu',
  ),
  new RegExp(`${NEAR}(?<word>最(?:快|大|高|长|短|深|早|好|优|强|多|佳|先进|领先))${NO_RANK}`, 'gu'),
  new RegExp(
    `(?<!${SCOPE}[^，。；：！？、“”《》]{0,8})(?<word>最[快高长短大深])(?=(?:的|施工|掘进|架设|浇筑|进尺|单月|单日|[月日])*[纪记]录)`,
    'gu',
  ),
  new RegExp(`(?<!(?:不是|并非|非)[^，。；]{0,12})${NEAR}唯一(?!编[号码]|标识|代码)`, 'gu'),
  new RegExp(
    `(?<=${SCOPE}(?:同类)?(?:排名|排位)?|排名|位居|位列|名列|稳居|勇夺|荣获)第一(?!时间|书记|线|季度|批|责任|次|个|步|阶段|期|款|条|项|章|届|轮|党支部)`,
    'gu',
  ),
  /从无到有/gu,
  /短短(?=\d|[一二两三四五六七八九十几数半])/gu,
  new RegExp(`填补[^，。；]{0,4}${SCOPE}[^，。；]{0,8}空白`, 'gu'),
  new RegExp(`(?<=${SCOPE}(?:范围内?|[上的内中])?)率先|率先(?=在${SCOPE}(?:范围内?|[上内中])?)`, 'gu'),
  /(?:国际|国内|世界|全国|行业|业内)领先(?!示范)|遥遥领先|史无前例|绝无仅有|独一无二|前所未有的?(?=速度|成绩|成效|突破)/gu,
];
