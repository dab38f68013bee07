import { quoted } from '../chinese.ts';
import type { LintText, TextRole } from '../page.ts';
import { type LintHit, type LintRule, matches } from '../rule.ts';

/**
 * Marks of what must not be published. Only marks: that somebody learned how to keep state secrets, or that a
 * company protects its own, is said freely.
 */
export const secrecy: LintRule = {
  id: 'L20',
  severity: '错误',
  says: '不出现密级标志、内部资料等不公开的标记',
  basis: '《中华人民共和国保守国家秘密法》',
  ignorable: false,
  check: ({ texts }) => texts.flatMap(marksIn),
};

/** A mark is often spaced out to a width: 秘 密★3年. */
function spaced(...words: readonly string[]): string {
  return words.map((it) => [...it].join('[ \\u3000]*')).join('|');
}

const DEGREE = spaced('绝密', '机密', '秘密');
const LEVEL = `(?:${DEGREE})(?:级|件)?`;
const INTERNAL = `(?:${spaced('内部资料', '内部文件', '内部材料', '内部刊物', '内部参考', '内部传阅')})`;
const KEEP =
  '(?:请?注意保存|(?:不得|请勿|切勿|严禁|禁止)(?:外传|外泄|扩散|翻印|复制|传播|转发|转载)|妥善保管)';

const MARKS = [
  // 秘密★1年, 核心商密▲
  `(?:${DEGREE}|[核心普通]{2}商密|工作秘密)\\s*[★☆▲]`,
  `密级\\s*[：:为是]\\s*(?:${DEGREE}|内部)`,
  // ×密〔2024〕3号; 高密 is a city
  `[\\p{Script=Han}×](?<![保商高])密发?[〔［\\[（(]\\d{4}[〕］\\]）)]第?\\d+号`,
  // A line of its own, or one in brackets.
  `(?<=^|\\n)\\s*[【〔［\\[（(]?(?:${LEVEL}|工作秘密|[核心普通]{2}商密|${INTERNAL}|${KEEP})[】〕］\\]）)]?(?:\\s*[：:·]?\\s*(?:\\d{1,2}年|长期))?[！!。]?\\s*(?=$|\\n)`,
  `[【〔［\\[（(](?:[^【】（）()\\n]*[，,；;：: ])?(?:${LEVEL}|工作秘密|[核心普通]{2}商密|[^【】（）()，、；\\n]{0,8}${INTERNAL}|${KEEP})[】〕］\\]）)]`,
  // 内部资料，注意保存
  `${INTERNAL}[，,、；;！!：:·\\s]*${KEEP}`,
  `(?:[本此]|该份)(?:资料|文件|材料|件|文)[^。；\\n]{0,8}(?:${INTERNAL}|(?:不得|请勿|切勿|严禁|禁止)(?:外传|外泄|扩散))`,
  // 为机密级, 见绝密文件; 分为绝密级、机密级 and 机密文件管理规定 say nothing of a text
  `(?:(?<![划区]?分)(?:为|属于?|系)|定为|列为|标[注有明]?)(?:绝密|机密|秘密)[级件](?=[，。；：！？、）\\s]|的?(?:文件|资料|材料|图纸|数据)|$)`,
  `(?:见|引自|摘自|出自|依据|根据|参照|引用)[^，。；：\\n]{0,8}(?:绝密|机密|秘密)级?(?:文件|资料|材料|图纸|数据)(?!的?(?:管理|保管|保密|传[递阅]|规定|制度|办法))`,
  `仅(?:供|限)[^。，；\\n]{0,4}内部(?:使用|参考|传阅|掌握|交流|学习)`,
  `据[^，。；\\n]{0,10}${INTERNAL}(?:显示|记载|统计|披露|介绍)`,
];

const MARK = new RegExp(MARKS.map((it) => `(?:${it})`).join('|'), 'gu');

/** In a source or a caption the bare words are one: 集团内部资料. */
const SOURCE = new RegExp(`(?<=^[^。；，\\n]{0,20})${INTERNAL}(?=$)`, 'gu');
const SOURCE_ROLES: ReadonlySet<TextRole> = new Set(['caption', 'credit', 'field']);

/** Whether a mark stands in a sentence of a text. */
export function hasMark(sentence: string): boolean {
  return sentence.search(MARK) >= 0;
}

function marksIn(text: LintText): LintHit[] {
  const tell = (found: RegExpExecArray) =>
    [
      `出现了不公开的标记${quoted(found[0].trim())}`,
      '请先查明材料的密级和公开范围：不能公开的整篇撤下，经保密审查可以公开的再删去标记',
    ] as const;
  const found = matches([text], MARK, tell);
  return found.length > 0 || !SOURCE_ROLES.has(text.role) ? found : matches([text], SOURCE, tell);
}
