/** `lint-ignore` in a file: one rule is silenced where it is right to be, with a reason that reviewers read. */
export interface Ignore {
  rule: string;
  /** Empty where it was left out. */
  reason: string;
  line: number;
  /** The lines that it speaks of, both included. */
  from: number;
  to: number;
}

/** In a text `{/* lint-ignore L09 理由 *\/}`, in front matter and YAML `# lint-ignore L09 理由`. */
const IGNORE = /^\s*(?:\{\/\*\s*lint-ignore\b(.*?)\*\/\}|#\s*lint-ignore\b(.*))\s*$/;

/**
 * All of a file. One in a text speaks of the paragraph below it, one in YAML of the line below it; several may stand
 * above each other.
 */
export function ignoresIn(source: string): Ignore[] {
  const lines = source.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const match = IGNORE.exec(line);
    if (!match) return [];
    const [rule = '', ...reason] = (match[1] ?? match[2] ?? '').trim().split(/\s+/);
    const from = lines.findIndex((it, at) => at > index && it.trim() !== '' && !IGNORE.test(it));
    const inText = match[1] !== undefined;
    return [
      {
        rule,
        reason: reason.join(' '),
        line: index + 1,
        from: from + 1,
        to: inText ? endOfParagraph(lines, from) : from + 1,
      },
    ];
  });
}

function endOfParagraph(lines: readonly string[], from: number): number {
  const blank = lines.findIndex((it, at) => at > from && it.trim() === '');
  return blank < 0 ? lines.length : blank;
}
