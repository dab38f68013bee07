/** Where `word` stands in a text, but for places inside one of the words of `except`, in order. */
export function occurrences(text: string, word: string, except: readonly string[] = []): number[] {
  const allowed = except.flatMap((it) =>
    placesOf(text, it).map((start) => ({ start, end: start + it.length })),
  );
  return placesOf(text, word).filter(
    (start) => !allowed.some((it) => it.start <= start && start + word.length <= it.end),
  );
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
