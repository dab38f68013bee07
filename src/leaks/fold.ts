/** A text as private names are compared, with the offset in the text of each of its code units. */
export interface Folded {
  text: string;
  offsets: number[];
}

/**
 * NFKC, lower case, without zero-width characters. White space next to a Han character is nothing, elsewhere one
 * blank, so that a name broken over lines or spaced out is still itself.
 */
export function fold(text: string): string {
  return bare(text)
    .replace(/\s+/g, ' ')
    .replace(
      / (?=[\u2e80-\u9fff\uf900-\ufaff\ud840-\ud8ff])|(?<=[\u2e80-\u9fff\uf900-\ufaff\udc00-\udfff]) /g,
      '',
    );
}

/** The same as `fold`, with offsets; for texts that are known to hold something. */
export function foldMapped(text: string): Folded {
  const units: { unit: string; offset: number }[] = [];
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (const unit of bare(match[0]).split('')) {
      units.push({ unit: /\s/.test(unit) ? ' ' : unit, offset: match.index });
    }
  }
  const single = units.filter(({ unit }, index) => unit !== ' ' || units[index - 1]?.unit !== ' ');
  const kept = single.filter(
    ({ unit }, index) =>
      unit !== ' ' ||
      !(HAN_END.test(single[index - 1]?.unit ?? '') || HAN.test(single[index + 1]?.unit ?? '')),
  );
  return { text: kept.map((it) => it.unit).join(''), offsets: kept.map((it) => it.offset) };
}

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');
}

/** A Han character or the first half of one beyond U+FFFF; `HAN_END` the second half. */
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\ud840-\ud8ff]/;
const HAN_END = /[\u2e80-\u9fff\uf900-\ufaff\udc00-\udfff]/;

/** Format characters, fillers and variation selectors: nothing that a reader sees. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
