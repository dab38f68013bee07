import { isApart } from '../chinese.ts';

/**
 * Where `word` stands in a text as words of its own, in order: 联建 is not in 关联建设, nor where it is inside one of
 * the words of `except`.
 */
export function occurrences(text: string, word: string, except: readonly string[] = []): number[] {
  const allowed = except.flatMap((it) =>
    placesOf(text, it).map((start) => ({ start, end: start + it.length })),
  );
  return placesOf(text, word).filter((start) => {
    const end = start + word.length;
    return !allowed.some((it) => it.start <= start && end <= it.end) && isApart(text, start, end);
  });
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
