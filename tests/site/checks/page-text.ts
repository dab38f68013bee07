import { Parser } from 'htmlparser2';

const SPOKEN_ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder', 'content'];
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** The words of a page as a reader or a screen reader meets them, white space folded. */
export function pageText(html: string): string {
  const words: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNSEEN.has(name)) unseen += 1;
      for (const it of SPOKEN_ATTRIBUTES) if (attributes[it] !== undefined) words.push(` ${attributes[it]} `);
    },
    ontext(text) {
      if (unseen === 0) words.push(text);
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
    },
  });
  parser.end(html);
  return words.join('').replace(/\s+/g, ' ').trim();
}

const LEFTOVERS = [/\*\*/, /\bundefined\b/, /\[object/, /\bNaN\b/, /\bnull\b/, /\{\w+\}/, /Invalid Date/];

/** What a program leaves behind when a value is missing, each with the words around it. */
export function leftovers(html: string): string[] {
  const text = pageText(html);
  return LEFTOVERS.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [text.slice(Math.max(0, match.index - 20), match.index + 20)] : [];
  });
}
