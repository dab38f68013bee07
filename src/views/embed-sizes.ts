/** The measures of a card in CSS pixels: styles/embed.css draws with them, embed-height.ts counts with them. */
export interface EmbedSizes {
  /** Type: its size, the height of a line, and what is left free above the first one. */
  small: Type;
  title: Type;
  text: Type;
  /** What a number counts. */
  lead: Type;
  /** The words around the digits. */
  number: Type;
  digits: { size: number };
  frame: { border: number; top: number; block: number; inline: number };
  /** Of several numbers: the least that the number and the text beside it have, and what is between them. */
  outcome: { number: number; beside: number; gap: number };
  foot: { above: number; rule: number; inside: number; gap: number; target: number };
}

interface Type {
  size: number;
  line: number;
  above: number;
}

const NARROW: EmbedSizes = {
  small: { size: 13, line: 20, above: 0 },
  title: { size: 18, line: 26, above: 4 },
  text: { size: 15, line: 24, above: 10 },
  lead: { size: 15, line: 24, above: 14 },
  number: { size: 16, line: 48, above: 0 },
  digits: { size: 40 },
  frame: { border: 1, top: 4, block: 16, inline: 16 },
  outcome: { number: 124, beside: 96, gap: 16 },
  foot: { above: 12, rule: 1, inside: 8, gap: 16, target: 44 },
};

const WIDE: EmbedSizes = {
  ...NARROW,
  title: { size: 22, line: 32, above: 4 },
  text: { size: 16, line: 26, above: 12 },
  lead: { size: 16, line: 26, above: 20 },
  number: { size: 18, line: 60, above: 0 },
  digits: { size: 48 },
  frame: { ...NARROW.frame, inline: 24 },
  outcome: { number: 160, beside: 200, gap: 24 },
};

/** The sizes of a card, each from the narrowest frame on that has them; the first is the narrowest that is promised. */
export const EMBED_SIZES = [
  { from: 320, sizes: NARROW },
  { from: 480, sizes: WIDE },
] as const;

/** The measures as custom properties of CSS: `--title-size: 18px`. */
export function embedProperties(): string {
  return EMBED_SIZES.map(({ from, sizes }, index) => {
    const rule = `:root{${written(sizes)}}`;
    return index === 0 ? rule : `@media (min-width:${from}px){${rule}}`;
  }).join('\n');
}

function written(sizes: EmbedSizes): string {
  return Object.entries(sizes)
    .flatMap(([part, measures]) =>
      Object.entries(measures as Record<string, number>).map(
        ([name, pixels]) => `--${part}-${name}:${pixels}px`,
      ),
    )
    .join(';');
}
