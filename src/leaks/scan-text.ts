import { type TermMatcher } from './term-matcher.ts';
import { viewsOf } from './text-view.ts';

/** A name in a text; line and column count from 1. */
export interface TextMatch {
  termLine: number;
  line: number;
  column: number;
  where: string;
}

/** The first place of each name in a text, however it is encoded there. */
export function scanText(text: string, isMarkup: boolean, matcher: TermMatcher): TextMatch[] {
  const found = new Map<number, TextMatch>();
  for (const view of viewsOf(text, isMarkup)) {
    for (const { termLine, start } of matcher.find(view.text)) {
      if (found.has(termLine)) continue;
      const offset = view.sourceOf(start);
      const before = text.slice(0, offset);
      found.set(termLine, {
        termLine,
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n'),
        where: isMarkup ? placeInMarkup(before) : '正文',
      });
    }
  }
  return [...found.values()];
}

/** What of a page a place belongs to, told by what stands before it. */
function placeInMarkup(before: string): string {
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return '注释';
  const tag = before.slice(before.lastIndexOf('<'));
  if (/^<(?:script|style)\b[^>]*>/i.test(tag)) return '脚本或样式';
  if (!/^<\w/.test(tag) || tag.includes('>')) return '正文';
  const attribute = /([\w:-]+)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'=<>]*)$/.exec(tag)?.[1];
  return attribute === undefined ? '标签' : `${attribute} 属性`;
}
