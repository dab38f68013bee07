import { Parser } from 'htmlparser2';

/** What is wrong with the headings of a page: none or several `h1`, or a level that is skipped. */
export function outlineProblems(html: string): string[] {
  const levels: number[] = [];
  const parser = new Parser({
    onopentag(name) {
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level !== undefined) levels.push(Number(level));
    },
  });
  parser.end(html);
  const tops = levels.filter((it) => it === 1).length;
  const skips = levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`h${level} follows ${before === 0 ? 'no heading' : `h${before}`}`] : [];
  });
  return [...(tops === 1 ? [] : [`${tops} h1`]), ...skips];
}
