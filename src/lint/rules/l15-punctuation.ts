import { HAN, quoted, withoutAddresses } from '../chinese.ts';
import type { LintPage, LintText } from '../page.ts';
import { hit, type LintHit, type LintRule, ownTexts } from '../rule.ts';

/** Full-width punctuation, and none where the standard has none. Times, ratios, units and addresses keep their own. */
export const punctuation: LintRule = {
  id: 'L15',
  severity: '提醒',
  says: '中文用全角标点，引号、书名号和括号成对，省略号和破折号写全',
  basis: 'GB/T 15834—2011《标点符号用法》',
  ignorable: true,
  check: (page) =>
    ownTexts(page)
      .filter(({ role }) => role !== 'keyword')
      .flatMap((text) => [...signs(text), ...spaces(text), ...unbalanced(text, page)]),
};

/** A sign with what it should be; `{}` in the words stands for what was found. */
const SIGNS: readonly (readonly [RegExp, string, string])[] = [
  [pattern(`(?<=[${HAN}”》）])[,;:?!]|[,;:](?=[${HAN}“《])`), '中文里用了半角标点“{}”', '请改成“{full}”'],
  [
    pattern(`(?<=${HAN})\\((?=\\d{4}\\)\\d+号)`),
    '发文字号的年份用了半角圆括号',
    '请改成六角括号，例如“〔2024〕”',
  ],
  [
    pattern(`(?<=${HAN})\\((?!\\d{4}\\)\\d+号)|\\((?=[^()（）\\n]*${HAN})`),
    '中文里用了半角括号“(”',
    '请把这一对括号改成“（ ）”',
  ],
  [pattern(`"(?=[^"\\n]*${HAN}[^"\\n]*")`), '中文里用了直引号', '请改成“ ”，前后各一个'],
  [pattern(`(?<=${HAN}{2})\\.(?=${HAN}|\\s|$)`), '中文里用了半角的点', '句子结束用“。”，译名中间用“·”'],
  [pattern(`(?<=[${HAN}”》）、，,])\\.{3,}|。{3,}`), '省略号写成了“{}”', '请改成“……”，占两个字的位置'],
  [pattern(`(?<=${HAN}|[”》）、，])(?<!…)…(?!…)`), '省略号只有一半', '请改成“……”，占两个字的位置'],
  [pattern('(?<!。)。。(?!。)|([，；：])\\1+'), '标点“{}”重复了', '请只留一个'],
  [
    pattern(
      `^—(?=[^—\\s])|(?<=${HAN})—(?!—)(?=[“《]|即|也就是|这是|这就是|记|而是|特别是|尤其是|包括)|(?<=[”》，。])(?<!—)—(?!—)`,
    ),
    '破折号只有一半',
    '请改成“——”，占两个字的位置',
  ],
  [pattern(`(?<=[${HAN}”》])(?:-{2,}|─{1,}|－{2,})(?=[${HAN}“《])`), '破折号写成了“{}”', '请改成“——”'],
  [pattern('(?<!”、“[^“”]*)”、“'), '连用的引号之间加了顿号', '请删去引号之间的“、”'],
  [pattern('(?<!》、《[^《》]*)》、《'), '连用的书名号之间加了顿号', '请删去书名号之间的“、”'],
];

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu');
}

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

function signs(text: LintText): LintHit[] {
  const plain = withoutAddresses(text.text);
  return SIGNS.flatMap(([sign, message, remedy]) => {
    const found = [...plain.matchAll(sign)];
    // One hit for a pair: the first “(” or “"” of the two.
    const firsts = message.includes('直引号') ? found.filter((_, index) => index % 2 === 0) : found;
    return firsts.map((it) =>
      hit(
        text,
        it.index,
        `${message.replace('{}', it[0])}：${quoted(around(text.text, it.index, it[0].length))}`,
        remedy.replace('{full}', FULL[it[0]] ?? ''),
      ),
    );
  });
}

const SPACED_ROLES: ReadonlySet<string> = new Set(['paragraph', 'item', 'summary']);
const SPACED_MARK = /[绝机秘][ \u3000]+密|内[ \u3000]*部[ \u3000]*[资文材][ \u3000]*[料件]/gu;
const SPACE = pattern(`(?<=${HAN})(?: |\\u3000+)(?=${HAN})`);

/**
 * Spaces are right after 第三条, in a credit, a dateline or a mark of secrecy (told by L20), and where words stand
 * without any sentence. Two are what is left around code.
 */
function spaces(text: LintText): LintHit[] {
  if (!SPACED_ROLES.has(text.role) || !/[。，]/.test(text.text)) return [];
  const marks = [...text.text.matchAll(SPACED_MARK)];
  return [...text.text.matchAll(SPACE)].flatMap((it) => {
    const before = text.text.slice(0, it.index);
    const after = text.text.slice(it.index + it[0].length);
    const apart =
      /(?:第[\p{Script=Han}]{1,4}[章节条款编]|附件|[讯电摄文图]|记者|通讯员)$/u.test(before) ||
      /^(?:记者|通讯员|摄|文|图)/.test(after) ||
      marks.some((mark) => mark.index < it.index && it.index < mark.index + mark[0].length) ||
      /^(?:[\p{Script=Han}][ \u3000]+){1,3}[\p{Script=Han}]：/u.test(text.text);
    if (apart) return [];
    const words = around(text.text, it.index, it[0].length);
    return [hit(text, it.index, `汉字之间有空格：${quoted(words)}`, '请删去空格')];
  });
}

const PAIRS = [
  ['“', '”', '引号'],
  ['《', '》', '书名号'],
  ['（', '）', '括号'],
] as const;

/**
 * The first sign of each kind without its other half. Of a quotation of several paragraphs only the last one closes
 * (4.8.3.4), and `1）` numbers a line.
 */
function unbalanced(text: LintText, page: LintPage): LintHit[] {
  return PAIRS.flatMap(([open, close, name]) => {
    const opened: number[] = [];
    for (const { 0: sign, index } of text.text.matchAll(/[“”《》（）]/g)) {
      if (sign === open) opened.push(index);
      if (sign === close && opened.pop() === undefined && !isNumbering(text.text, index)) {
        return [lone(text, index, '后', name)];
      }
    }
    const [first] = opened;
    if (first === undefined || (open === '“' && runsOn(text, first, page))) return [];
    return [lone(text, first, '前', name)];
  });
}

function lone(text: LintText, offset: number, half: '前' | '后', name: string): LintHit {
  const other = half === '前' ? '后' : '前';
  const message = `${name}只有${half}一半，没有${other}一半：${quoted(around(text.text, offset, 1))}`;
  return hit(text, offset, message, `请补上${other}一半，或删去这一半`);
}

function isNumbering(text: string, offset: number): boolean {
  return /(?:^|[\s；。：，])(?:[0-9a-zA-Z]{1,2}|[一二三四五六七八九十]{1,2})$/.test(text.slice(0, offset));
}

function runsOn(text: LintText, offset: number, { texts }: LintPage): boolean {
  return offset === 0 || texts[texts.indexOf(text) + 1]?.text.startsWith('“') === true;
}

function around(text: string, offset: number, length: number): string {
  return text.slice(Math.max(0, offset - 6), offset + length + 6).replaceAll('\n', ' ');
}
