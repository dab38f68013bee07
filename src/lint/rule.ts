import type { Place } from '#domain/integrity/inspection.ts';
import type { LintContext, LintPage, LintText } from './page.ts';

/**
 * A rule of the content check. One is one file in `rules/`, with its test beside it; `rules.ts` lists them.
 * A rule is pure: it sees one page at a time and nothing else.
 */
export interface LintRule {
  /** As `lint-ignore` names it: L01 and on. */
  id: string;
  severity: '错误' | '提醒';
  /** What the rule demands, in one sentence, for the list of rules. */
  says: string;
  /** The standard or regulation behind it, or 编辑惯例. */
  basis: string;
  /** Whether `lint-ignore` may silence it. What must never go out has no exceptions. */
  ignorable: boolean;
  check: (page: LintPage, context: LintContext) => LintHit[];
}

/** One place where a rule is not met. */
export interface LintHit {
  at: Place;
  /** The field, where it stands in one. */
  path: (string | number)[];
  /** What is wrong, in Chinese, quoting the words. */
  message: string;
  /** What to write instead, in Chinese. */
  remedy: string;
}

/** A hit at `offset` of a text. */
export function hit(text: LintText, offset: number, message: string, remedy: string): LintHit {
  return { at: text.locate(offset), path: text.path, message, remedy };
}

/** The texts whose wording is the page's own. */
export function ownTexts({ texts }: LintPage): LintText[] {
  return texts.filter((it) => !it.verbatim);
}

/**
 * Every match of a pattern in the texts, as hits; `tell` gives message and remedy, or nothing where the match is right.
 * The pattern must be global.
 */
export function matches(
  texts: readonly LintText[],
  pattern: RegExp,
  tell: (match: RegExpExecArray, text: LintText) => readonly [message: string, remedy: string] | undefined,
): LintHit[] {
  return texts.flatMap((text) => {
    // Nearly always there is none, and search is several times as fast as matchAll.
    if (text.text.search(pattern) < 0) return [];
    return [...text.text.matchAll(pattern)].flatMap((match) => {
      const told = tell(match, text);
      return told ? [hit(text, match.index, ...told)] : [];
    });
  });
}
