import type { Lexicon } from '#schemas/lexicon.ts';

type Mask = Lexicon['masks'][number];

/** What is wrong with an entry of `masks.yaml`: its index in the list, and what to do. */
export interface MaskListProblem {
  index: number;
  message: string;
  remedy: string;
}

/** What is written for a mask though `××` is the only one: XX, ＸＸ, **, 某某, ○○, □□, and × but twice. */
export const WRONG_MASK = /(?<![A-Za-z×])[XxＸｘ]{2,}(?![A-Za-z])|[＊]{2,}|某某+|[○◯]{2,}|[□■△▲]{2,}|×{3,}/gu;

/** What a masked name ends with. */
export const MASKED_NOUN =
  '(?:[省市县区镇乡村局厅]|公司|集团|单位|项目|工程|党委|支部|党支部|总支|街道|社区|书记|同志|日报|晚报)';

/** Names of `**公司` and `**市`: the stars are a mask, no letters in bold. */
export const STAR_MASK = new RegExp(`\\*{2,}(?=${MASKED_NOUN})`, 'gu');

/**
 * What makes a list of masks unusable: a label that two keys share, a mask in a label that is none, and words of
 * `instead` that somebody else's label or list holds, so that nobody could write either rightly.
 */
export function maskListProblems(masks: readonly Mask[]): MaskListProblem[] {
  return masks.flatMap((mask, index) =>
    [
      ...sameKey(mask, masks.slice(0, index)),
      ...sameLabel(mask, masks.slice(0, index)),
      ...wrongLabel(mask),
      ...mask.instead.flatMap((word) => badWord(word, mask, masks, index)),
    ].map(([message, remedy]) => ({ index, message, remedy })),
  );
}

type Told = readonly [message: string, remedy: string];

function sameKey({ key }: Mask, before: readonly Mask[]): Told[] {
  if (!before.some((it) => it.key === key)) return [];
  return [[`遮名标识“${key}”写了两次`, '请把两条合成一条，或给其中一条换一个标识']];
}

function sameLabel({ key, label }: Mask, before: readonly Mask[]): Told[] {
  const other = before.find((it) => it.label === label && it.key !== key);
  if (!other) return [];
  return [
    [
      `公开称谓“${label}”同时属于“${other.key}”和“${key}”`,
      '请给其中一个换一个称谓，例如加上“甲”“乙”，读者才分得清',
    ],
  ];
}

function wrongLabel({ label }: Mask): Told[] {
  const wrong = [...label.matchAll(WRONG_MASK), ...label.matchAll(STAR_MASK)][0];
  if (!wrong) return [];
  return [[`公开称谓“${label}”里的“${wrong[0]}”不是规定的遮名写法`, '请改成两个乘号“××”']];
}

function badWord(word: string, mask: Mask, masks: readonly Mask[], index: number): Told[] {
  if (mask.label === word) {
    return [[`“${word}”既是“${mask.key}”的公开称谓，又列在不用的称谓里`, '请从不用的称谓里删去']];
  }
  const labelled = masks.find((it) => it.key !== mask.key && it.label.includes(word));
  if (labelled) {
    return [
      [
        `“${mask.key}”不用的称谓“${word}”就在“${labelled.key}”的公开称谓“${labelled.label}”里`,
        '请把不用的称谓写得更完整，或给后一个换一个公开称谓',
      ],
    ];
  }
  const shared = masks.slice(0, index).find((it) => it.key !== mask.key && it.instead.includes(word));
  if (!shared) return [];
  return [
    [
      `不用的称谓“${word}”同时列在“${shared.key}”和“${mask.key}”里，不知道该改成哪个称谓`,
      '请只留在一条里，或写得更完整',
    ],
  ];
}
