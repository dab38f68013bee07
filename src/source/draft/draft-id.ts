import { pinyin } from 'pinyin-pro';
import { ID_PATTERN } from '#schemas/fields.ts';

const MAX_LENGTH = 40;

/**
 * An id for a title, free of `taken`: its words in pinyin, cut after a word at about 40 characters, with -2 or -3
 * where it is taken. Undefined for a title in which nothing can be spelled.
 */
export function draftId(title: string, taken: ReadonlySet<string>): string | undefined {
  const base = cut(wordsOf(title));
  if (base === '') return undefined;
  const ids = Array.from({ length: taken.size + 2 }, (_, index) =>
    index === 0 ? base : `${base}-${String(index + 1)}`,
  );
  return ids.find((it) => isUsableId(it) && !taken.has(it));
}

/** Whether an entry can be called so: a folder named by a year only groups, and `index` is the file in a folder. */
export function isUsableId(id: string): boolean {
  return ID_PATTERN.test(id) && !/^\d{4}$/.test(id) && id !== 'index';
}

function wordsOf(title: string): string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title.normalize('NFKC'))];
  return words.filter((it) => it.isWordLike).flatMap((it) => spelled(it.segment));
}

function spelled(word: string): string[] {
  return pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function cut(words: readonly string[]): string {
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, MAX_LENGTH) : `${id}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    id = longer;
  }
  return id;
}
