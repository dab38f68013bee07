import { chineseNumber, inChinese } from '../chinese.ts';
import type { LintText } from '../page.ts';
import { type Label, labelsOf, writeNumber } from '../outline-labels.ts';
import { hit, type LintHit, type LintRule, ownTexts } from '../rule.ts';

/** 一、（一）1.（1）in order, without gaps; so are 一是, 二是. A page without numbers is fine. */
export const outline: LintRule = {
  id: 'L16',
  severity: '错误',
  says: '层次序号依次用“一、”“（一）”“1.”“（1）”，不缺号、不重号',
  basis: 'GB/T 9704—2012《党政机关公文格式》',
  ignorable: true,
  check: (page) => {
    const texts = ownTexts(page).filter((it) => it.path.length === 0 && ROLES.has(it.role));
    return [...numberHits(texts), ...pointHits(texts)];
  },
};

const ROLES: ReadonlySet<string> = new Set(['heading', 'paragraph', 'item', 'title']);

/** The last number of a level: how deep its heading is, and whether a list may begin anew. */
interface Open {
  value: number;
  depth: number;
  mayRestart: boolean;
  /** Numbers that are not read here have gone by: any may be the next one. */
  isUnknown?: boolean;
}

type Opens = Map<number, Open>;

const BODY_DEPTH = 9;

function numberHits(texts: readonly LintText[]): LintHit[] {
  const opens: Opens = new Map();
  return texts.flatMap((text) => {
    const labels = labelsOf(text);
    if (labels.length === 0) pass(opens, text);
    return labels.flatMap((label) => step(opens, label, text));
  });
}

/** A text without a number: a heading ends the lists below it; other words let a list begin anew. */
function pass(opens: Opens, text: LintText): void {
  if (text.depth !== undefined) {
    for (const [level, { depth }] of opens) if (depth >= text.depth) opens.delete(level);
  }
  const opensList = /[：:]$/.test(text.text) || isTitleLike(text.text);
  for (const [level, open] of opens) open.mayRestart ||= opensList || level > 2;
  // Markdown's own numbers are not in the text, and 附件：1. begins a list in the middle of a line.
  const begun = [
    text.role === 'item' || /[：:]\s*1[.．、](?!\d)/.test(text.text) ? 3 : 0,
    /[：:]\s*（1）/.test(text.text) ? 4 : 0,
  ];
  for (const level of begun) {
    if (level > 0) opens.set(level, { value: 0, depth: BODY_DEPTH, mayRestart: true, isUnknown: true });
  }
}

function isTitleLike(text: string): boolean {
  return text.length <= 30 && !/[。，；、！？]$/.test(text);
}

function step(opens: Opens, label: Label, text: LintText): LintHit[] {
  const last = opens.get(label.level);
  const due = (last?.value ?? 0) + 1;
  const anew = label.value === 1 && (last === undefined || last.mayRestart);
  const right = label.value === due || anew || last?.isUnknown === true;
  if (label.doubtful && !right) return [];
  const depth = text.depth ?? BODY_DEPTH;
  const above = opens.get(label.level - 1);
  for (const level of [1, 2, 3, 4]) if (level > label.level) opens.delete(level);
  opens.set(label.level, { value: label.value, depth, mayRestart: false });
  const tell = (message: string, remedy: string) => hit(text, label.offset, message, remedy);
  return [
    ...(label.wrong ? [tell(...label.wrong)] : []),
    ...(right ? [] : [tell(...misnumbered(label, last?.value, due))]),
    ...(above && depth < BODY_DEPTH && depth <= above.depth
      ? [
          tell(
            `“${label.written}”的标题和它上一层的“${writeNumber(label.level - 1, above.value)}”一样高`,
            `请把“${label.written}”这个标题降一级：多写一个 #`,
          ),
        ]
      : []),
  ];
}

function misnumbered(label: Label, last: number | undefined, due: number): readonly [string, string] {
  const { level, value, written } = label;
  if (last === undefined) {
    return [
      `序号从“${written}”开始，前面没有“${writeNumber(level, 1)}”`,
      '请补上前面的部分，或把序号改为从一开始',
    ];
  }
  const before = writeNumber(level, last);
  if (value > due) {
    return [
      `序号从“${before}”跳到“${written}”，缺少“${writeNumber(level, due)}”`,
      `请补上“${writeNumber(level, due)}”，或把后面的序号依次往前改`,
    ];
  }
  return [
    value === last ? `序号“${written}”重复了` : `序号“${written}”排在“${before}”之后`,
    `请改成“${writeNumber(level, due)}”，后面的序号依次改`,
  ];
}

/** 一是 at the beginning of a clause; 一是一、二是二 is a saying. */
const POINT = /(?<=^|[。；：！？，\n])([一二三四五六七八九十]{1,2})是(?!\1)/g;

/** 二是 needs 一是 before it, in its paragraph or the ones above it up to the heading. */
function pointHits(texts: readonly LintText[]): LintHit[] {
  let last: number | undefined;
  return texts.flatMap((text) => {
    if (text.role === 'heading' || text.role === 'title') {
      last = undefined;
      return [];
    }
    return [...text.text.matchAll(POINT)].flatMap((match) => {
      const [written, number = ''] = match;
      const value = chineseNumber(number);
      const before = last;
      if (value === undefined) return [];
      last = value;
      if (value === 1 || value === (before ?? 0) + 1) return [];
      const due = `${inChinese((before ?? 0) + 1)}是`;
      return [
        before === undefined
          ? hit(text, match.index, `“${written}”前面没有“一是”`, '请补上“一是”，或改写这一句')
          : hit(
              text,
              match.index,
              value === before ? `“${written}”重复了` : `“${inChinese(before)}是”之后是“${written}”`,
              `请改成“${due}”，或补上缺少的一点`,
            ),
      ];
    });
  });
}
