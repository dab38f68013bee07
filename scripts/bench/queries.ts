import { Converter } from 'opencc-js/cn2t';
import { folded } from '#search/fold.ts';
import { soundsOf } from '#search/vocabulary.ts';
import { DOMAIN_QUERIES } from './domain-queries.ts';
import { type Random, randomOf } from './random.ts';
import { cut, holding, type TruePage } from './truth.ts';

export interface Query {
  type: string;
  /** As typed. */
  text: string;
  /** What is meant; a variant is written otherwise. */
  means: readonly string[];
  isVariant: boolean;
  truth: ReadonlySet<string>;
}

const VARIANTS = new Set([
  '繁体',
  '全角',
  '全拼',
  '首字母',
  '错一字',
  '漏或多一字',
  '空格标点',
  '正文词全拼',
]);

/** What stands somewhere as it is typed is no typing error. */
const TYPOS = new Set(['错一字', '漏或多一字']);

/** About 25 queries of each type out of the pages, and those by hand that some page answers. */
export function makeQueries(pages: readonly TruePage[], each = 25, seed = 7): Query[] {
  const random = randomOf(seed);
  const drawn = Object.entries(DRAWERS).flatMap(([type, draw]) => {
    const found = new Map<string, Draft>();
    for (let attempt = 0; attempt < each * 40 && found.size < each; attempt += 1) {
      const draft = draw(pages, random);
      if (draft && !found.has(draft.text)) found.set(draft.text, draft);
    }
    return [...found.values()].map((it) => ({ type, ...it }));
  });
  const byHand = DOMAIN_QUERIES.map(({ type, text, means }) => ({ type, text, means: means ?? [text] }));
  return [...drawn, ...byHand]
    .map((it) => ({ ...it, isVariant: VARIANTS.has(it.type), truth: holding(it.means, pages) }))
    .filter((it) => it.truth.size > 0 && !(TYPOS.has(it.type) && holding([it.text], pages).size > 0));
}

interface Draft {
  text: string;
  means: readonly string[];
}
type Draw = (pages: readonly TruePage[], random: Random) => Draft | undefined;

const asWritten = (text: string): Draft => ({ text, means: [text] });

const DRAWERS: Record<string, Draw> = {
  单字: (pages, random) => han(piece(pages, random, 1, 1)),
  '词 2–4 字': (pages, random) => {
    const word = wordOf(pages, random);
    return word === undefined ? undefined : asWritten(word);
  },
  任意两字: (pages, random) => han(piece(pages, random, 2, 2)),
  '短语 4–8 字': (pages, random) => han(piece(pages, random, 4, 8)),
  '短语 9–14 字': (pages, random) => han(piece(pages, random, 9, 14)),
  跨标点短语: (pages, random) => {
    const text = piece(pages, random, 6, 12);
    return text !== undefined && /.[，；：、。]./u.test(text) ? asWritten(text) : undefined;
  },
  标题: (pages, random) => asWritten(random.pick(pages).title),
  数字带单位: (pages, random) => {
    const text = random.pick(random.pick(pages).texts);
    const number = /(?<![A-Za-z\d.])\d[\d.]*\p{Script=Han}{1,2}/u.exec(text)?.[0];
    return number === undefined ? undefined : asWritten(number);
  },
  中西混排: (pages, random) => {
    const text = random.pick(random.pick(pages).texts);
    const words = [...text.matchAll(/(?<![\w.])[A-Z]+\d*|(?<![\w.])\dG/g)];
    const word = words.length === 0 ? undefined : random.pick(words);
    if (word === undefined) return undefined;
    const before = /\p{Script=Han}*$/u.exec(text.slice(0, word.index))?.[0] ?? '';
    const after = /^\p{Script=Han}*/u.exec(text.slice(word.index + word[0].length))?.[0] ?? '';
    const [left, right] = [random.between(0, 3), random.between(1, 6)];
    return asWritten(`${left > 0 ? before.slice(-left) : ''}${word[0]}${after.slice(0, right)}`);
  },
  繁体: varied((word) => TRADITIONAL(word)),
  全角: varied((word) => (/[a-z0-9]/.test(word) ? word.replace(/[!-~]/g, fullWidth) : word)),
  空格标点: varied((word, random) =>
    inserted(word, random.pick([' ', '，', '·', '“', '\u200b', '-']), random),
  ),
  全拼: varied((word) => letters(soundsOf(folded(word)).pinyin)),
  首字母: varied((word) => letters(soundsOf(folded(word)).initials)),
  错一字: varied((word, random) => onlyHan(word) && substituted(word, random)),
  漏或多一字: varied(
    (word, random) =>
      onlyHan(word) &&
      (random.below(2) ? inserted(word, random.pick(Array.from(COMMON)), random) : omitted(word, random)),
  ),
  正文词全拼: (pages, random) => {
    const word = wordOf(pages, random);
    const sound = word === undefined ? undefined : letters(soundsOf(word).pinyin);
    return word === undefined || sound === undefined ? undefined : { text: sound, means: [word] };
  },
};

const LATIN = /[A-Za-z\d.]/;
const COMMON =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子';
const TRADITIONAL = Converter({ from: 'cn', to: 't' });
const SEGMENTER = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** A variant of a name that the site uses: of its titles, keywords, outcomes. */
function varied(change: (word: string, random: Random) => string | undefined | false): Draw {
  return (pages, random) => {
    const name = random.pick(random.pick(pages).names);
    const { length } = Array.from(folded(name));
    if (length < 3) return undefined;
    // A title is rarely typed whole: its beginning is.
    const word = length <= 8 ? name : cut(name, 0, random.between(4, 6));
    const text = change(word, random);
    return !text || text === word ? undefined : { text, means: [word] };
  };
}

/** A piece of a block between two folded lengths, cut anywhere. */
function piece(pages: readonly TruePage[], random: Random, least: number, most: number): string | undefined {
  const block = Array.from(random.pick(random.pick(pages).texts));
  const length = random.between(least, most);
  if (block.length < length) return undefined;
  const from = random.between(0, block.length - length);
  // Nobody looks for the second half of a number or of a word in letters.
  const splits = (at: number) => LATIN.test(block[at - 1] ?? '') && LATIN.test(block[at] ?? '');
  if (splits(from) || splits(from + length)) return undefined;
  const text = block.slice(from, from + length).join('');
  return Array.from(folded(text)).length < least ? undefined : text;
}

function han(text: string | undefined): Draft | undefined {
  return text !== undefined && /\p{Script=Han}/u.test(text) ? asWritten(text) : undefined;
}

function wordOf(pages: readonly TruePage[], random: Random): string | undefined {
  const segments = [...SEGMENTER.segment(random.pick(random.pick(pages).texts).slice(0, 400))];
  const word = random.pick(segments).segment;
  return /^\p{Script=Han}{2,4}$/u.test(word) ? word : undefined;
}

function letters(text: string): string | undefined {
  return /^[a-z]{3,}$/.test(text) ? text : undefined;
}

function onlyHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

function fullWidth(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
}

function inserted(word: string, extra: string, random: Random): string {
  const at = random.between(1, word.length - 1);
  return word.slice(0, at) + extra + word.slice(at);
}

function omitted(word: string, random: Random): string | undefined {
  if (word.length < 4) return undefined;
  const at = random.below(word.length);
  return word.slice(0, at) + word.slice(at + 1);
}

function substituted(word: string, random: Random): string | undefined {
  const at = random.below(word.length);
  const extra = random.pick(Array.from(COMMON));
  return extra === word[at] ? undefined : word.slice(0, at) + extra + word.slice(at + 1);
}
