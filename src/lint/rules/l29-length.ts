import { countCharacters, quoted } from '../chinese.ts';
import type { LintText, TextRole } from '../page.ts';
import { hit, type LintHit, type LintRule, ownTexts } from '../rule.ts';

const MAX_SENTENCE = 120;
const MAX_PARAGRAPH = 400;

/** Sentences and paragraphs that can be read in one go. What is quoted stays as long as it is. */
export const lengths: LintRule = {
  id: 'L29',
  severity: '提醒',
  says: `一句不超过 ${String(MAX_SENTENCE)} 字，一段不超过 ${String(MAX_PARAGRAPH)} 字`,
  basis: '编辑惯例',
  ignorable: true,
  check: (page) =>
    ownTexts(page)
      .filter(({ role }) => role !== 'quote')
      .flatMap((text) => [...sentenceHits(text), ...paragraphHits(text)]),
};

const PARAGRAPHS: ReadonlySet<TextRole> = new Set(['paragraph', 'item']);

/** A semicolon ends a part that is read by itself: 一是…；二是…。 */
const SENTENCE = /[^。！？；\n]+/g;

function sentenceHits(text: LintText): LintHit[] {
  return [...text.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const length = countCharacters(sentence);
    if (length <= MAX_SENTENCE) return [];
    return [
      hit(
        text,
        index,
        `这一句有 ${String(length)} 字：${quoted(`${opening(sentence)}……`)}`,
        `请拆成几句，每句不超过 ${String(MAX_SENTENCE)} 字`,
      ),
    ];
  });
}

function paragraphHits(text: LintText): LintHit[] {
  if (!PARAGRAPHS.has(text.role)) return [];
  const length = countCharacters(text.text);
  if (length <= MAX_PARAGRAPH) return [];
  return [
    hit(
      text,
      0,
      `这一段有 ${String(length)} 字：${quoted(`${opening(text.text)}……`)}`,
      `请分成几段，每段不超过 ${String(MAX_PARAGRAPH)} 字，一段说一件事`,
    ),
  ];
}

function opening(text: string): string {
  return text.trimStart().slice(0, 12);
}
