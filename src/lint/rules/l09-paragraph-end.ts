import { quoted } from '../chinese.ts';
import type { LintText, TextRole } from '../page.ts';
import { hit, type LintRule, ownTexts } from '../rule.ts';

/** A paragraph is finished: 。 and its like, or ： before what it introduces. */
export const paragraphEnd: LintRule = {
  id: 'L09',
  severity: '错误',
  says: '段落以句号、问号、叹号等句末标点结束',
  basis: 'GB/T 15834-2011《标点符号用法》',
  ignorable: true,
  check: (page) => ownTexts(page).filter(isProse).flatMap(unfinished),
};

const PROSE: ReadonlySet<TextRole> = new Set(['paragraph', 'quote']);

function isProse({ role }: LintText): boolean {
  return PROSE.has(role);
}

function unfinished(text: LintText): ReturnType<LintRule['check']> {
  const words = ownWords(text.text);
  if (ENDED.test(words) || !(OPEN.test(words) || isSentence(text, words))) return [];
  const tail = words.slice(-8).replace(/^.*[，。；！？](?=.)/u, '');
  const mark = OPEN.exec(words)?.[0];
  const where = quoted(`…${tail}`);
  return [
    hit(
      text,
      Math.max(words.length - 1, 0),
      mark === undefined ? `段落末尾${where}没有标点` : `段落末尾${where}停在“${mark}”上，话没有说完`,
      mark === undefined ? '请补上句号' : '请把话说完，或改为句号；后面引出列表的用冒号',
    ),
  ];
}

/** Without a component that stands in a line of its own below the words. */
function ownWords(text: string): string {
  return text.replace(/(?:\s*\n\s*\uFFFC)+\s*$/u, '').trimEnd();
}

/** Also what is bracketed at the end: a place, a source, （完）. */
const ENDED = /(?:[。！？!?…：:）)】》]|——)[”’」』"]?$|https?:\S+$/u;
const OPEN = /[，、；,;]$/u;

/** Labels, slogans, signatures, dates, lone components and links are none. */
function isSentence({ role, links }: LintText, words: string): boolean {
  if (/^(?:——|关键词)/u.test(words) || links.some((it) => it.text.trim() === words.trim())) return false;
  if (/[。；！？]/u.test(words)) return true;
  if (role === 'quote') return false;
  return words.length > (words.includes('，') ? 20 : 30);
}
