import { HAN, quoted } from '../chinese.ts';
import { MASKED_NOUN, STAR_MASK, WRONG_MASK } from '../mask-list.ts';
import type { LintContext, LintPage, LintText } from '../page.ts';
import { hit, type LintHit, type LintRule, matches, ownTexts } from '../rule.ts';

/** `××` is the only mask, and every one belongs to a label of `masks.yaml`, so that one name is masked in one way. */
export const masks: LintRule = {
  id: 'L17',
  severity: '错误',
  says: '遮名只写“××”，称谓与遮名对照一致',
  basis: '编辑惯例',
  ignorable: true,
  check: (page, context) => [
    ...wrongMasks(page),
    ...ownTexts(page).flatMap((text) => labelHits(text, page, context)),
  ],
};

const HALF = new RegExp(
  `[XxＸ×]年[XxＸ×]月(?:[XxＸ×]日)?|(?<![\\dA-Za-z×）)])×(?!×)(?=${MASKED_NOUN})`,
  'gu',
);

function wrongMasks(page: LintPage): LintHit[] {
  const tell = (match: RegExpExecArray, { text }: LintText) =>
    isMask(match, text)
      ? ([
          `“${match[0]}”不是规定的遮名写法：${quoted(around(text, match))}`,
          '需要遮名的地方请写两个乘号“××”；如果不需要遮名，请写出全称',
        ] as const)
      : undefined;
  return [WRONG_MASK, STAR_MASK, HALF].flatMap((it) => matches(ownTexts(page), it, tell));
}

const BESIDE_HAN = new RegExp(`^[${HAN}“《（，。、；：）》”]`, 'u');

/** XX beside Chinese; 20XX年, but no 4XX; 二○○八年 has zeros. */
function isMask({ 0: found, index }: RegExpExecArray, text: string): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + found.length);
  if (/^[○◯]/.test(found)) return !/[一二三四五六七八九]$/.test(before);
  if (!/^[XxＸｘ]{2,}$/u.test(found)) return true;
  if (/\d$/.test(before)) return /(?:^|\D)(?:19|20)$/.test(before) && after.startsWith('年');
  if (/^[-_/.+]/.test(after)) return false;
  return BESIDE_HAN.test(after) || BESIDE_HAN.test(before.at(-1) ?? '');
}

function labelHits(text: LintText, page: LintPage, context: LintContext): LintHit[] {
  // A text from anywhere is masked before anything is registered.
  if (page.kind === 'text') return [];
  const labels = spansOf(
    text.text,
    context.masks.map((it) => it.label),
  );
  const instead = context.masks
    .flatMap(({ instead: words, label }) => words.map((word) => ({ word, label })))
    .toSorted((a, b) => b.word.length - a.word.length);
  const taken: Span[] = [...labels];
  const said = instead.flatMap(({ word, label }) =>
    spansOf(text.text, [word]).flatMap((span) => {
      if (taken.some((it) => it.start < span.end && span.start < it.end)) return [];
      taken.push(span);
      return [hit(text, span.start, `“${word}”的公开称谓是“${label}”`, `请改成“${label}”`)];
    }),
  );
  const unknown = [...text.text.matchAll(/(?<!×)××(?!×)/g)].flatMap((match) => {
    if (taken.some((it) => it.start <= match.index && match.index + 2 <= it.end)) return [];
    return [
      hit(
        text,
        match.index,
        `${quoted(around(text.text, match))}里的“××”没有登记`,
        '请写成遮名对照（masks.yaml）里的称谓；对照里没有的，请先登记它的公开称谓',
      ),
    ];
  });
  return [...said, ...unknown];
}

interface Span {
  start: number;
  end: number;
}

function spansOf(text: string, words: readonly string[]): Span[] {
  return words.flatMap((word) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      spans.push({ start, end: start + word.length });
    }
    return spans;
  });
}

function around(text: string, { 0: found, index }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - 4), index + found.length + 6).replaceAll('\n', ' ');
}
