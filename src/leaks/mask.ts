import type { Problem } from '#domain/problem.ts';
import { fold } from './fold.ts';
import { type PrivateTerm } from './private-terms.ts';
import { TermMatcher } from './term-matcher.ts';
import { viewsOf } from './text-view.ts';

/** Takes the private names out of a text that is going to be shown. */
export type Mask = (text: string) => string;

/**
 * The mask for everything that a run prints: names of the list are replaced by ＊＊, also those that a quotation with …
 * has cut in two and left the larger part of.
 */
export function maskFor(terms: readonly PrivateTerm[]): Mask {
  const matcher = new TermMatcher([...terms, ...terms.flatMap(croppedTerms)]);
  return (text) => maskNames(text, matcher);
}

/** A text that may be shown: private names in it, also encoded ones or ones over lines, are replaced by ＊＊. */
export function maskNames(text: string, matcher: TermMatcher): string {
  const lines = text.split('\n').map((it) => maskLine(it, matcher));
  return maskLine(lines.join('\n'), matcher);
}

/** A problem that may be shown, wherever a name stands in it. */
export function maskProblem(problem: Problem, mask: Mask): Problem {
  const { field } = problem;
  return {
    ...problem,
    file: mask(problem.file),
    message: mask(problem.message),
    remedy: mask(problem.remedy),
    ...(field !== undefined && { field: mask(field) }),
  };
}

function maskLine(line: string, matcher: TermMatcher): string {
  let shown = line;
  for (let round = 0; round < 50; round++) {
    const views = viewsOf(shown, false).map((it) => ({ text: it.text, first: matcher.find(it.text)[0] }));
    const view = views.find((it) => it.first !== undefined);
    if (!view?.first) return shown;
    shown = `${view.text.slice(0, view.first.start)}＊＊${view.text.slice(view.first.end)}`;
  }
  return '＊＊';
}

/** What tells a name of four characters or more: half of them or more, before or after a …. */
function croppedTerms({ line, text }: PrivateTerm): PrivateTerm[] {
  const characters = Array.from(fold(text));
  const { length } = characters;
  const least = Math.max(2, Math.ceil(length / 2));
  const lengths = Array.from({ length: Math.max(0, length - least) }, (_, index) => least + index);
  return lengths.flatMap((it) => [
    { line, text: `${characters.slice(0, it).join('')}…` },
    { line, text: `…${characters.slice(length - it).join('')}` },
  ]);
}
