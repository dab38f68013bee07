import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseBody } from '#source/body/compile.ts';
import { components } from '#source/components.ts';
import { toMdx } from './to-mdx.ts';

/**
 * A text as editors of rich text leave it, as MDX that means what was typed: `<`, `{` and lines that would be code are
 * text, tables have the row of dashes that makes them tables, paragraphs don't begin with full-width spaces, and `#` is
 * `##`, because the title is the page's only one. A text that MDX can't read even so comes back as it is escaped, for
 * the check to refuse.
 */
export function tidyBody(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(UNDERSCORED, '*$1*');
  const mended = escapeMarks(mendTables(lines));
  try {
    return toMdx(tidyTree(parseBody(mended)));
  } catch {
    return mended;
  }
}

/** The same of a tree. */
function tidyTree(root: Root): Root {
  visit(root, (node) => {
    if (node.type === 'heading' && node.depth === 1) node.depth = 2;
    if (node.type !== 'paragraph') return;
    const [first] = node.children;
    if (first?.type === 'text') first.value = first.value.replace(/^[\s\u3000]+/, '');
  });
  return root;
}

/** Emphasis as editors of rich text write it, _so_, which is none where Chinese stands around it without spaces. */
const UNDERSCORED =
  /(?<=^|[\s\p{Script=Han}\p{P}])(?<![\\\w/:.?&=_-])_(?=\S)([^_\n]*[^_\s\\])_(?=$|[\s\p{Script=Han}\p{P}])(?![/_])/gmu;

const ROW = /^\s*\|.*\|\s*$/;
const DASHES = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** Two or more lines of cells are a table, also where nobody wrote the line of dashes below the first. */
export function mendTables(text: string): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, at) => {
      const begins = ROW.test(line) && !DASHES.test(line) && !ROW.test(lines[at - 1] ?? '');
      const next = lines[at + 1] ?? '';
      if (!begins || !ROW.test(next) || DASHES.test(next)) return [line];
      return [line, `|${' --- |'.repeat(cellsOf(line))}`];
    })
    .join('\n');
}

function cellsOf(row: string): number {
  return row.trim().replaceAll('\\|', '').split('|').length - 2;
}

/** A fence of code, code in a line, a comment, or a tag of a component: what stays as it is. */
const KEPT = [
  '^ {0,3}(?<fence>`{3,}|~{3,})[^]*?^ {0,3}\\k<fence>.*$',
  '(?<ticks>`+)[^`\\n](?:[^\\n]*?[^`\\n])?\\k<ticks>(?!`)',
  // Editors of rich text escape the stars of a comment.
  '\\{/\\\\?\\*[^]*?\\*/\\}',
  `</?(?:${Object.keys(components).join('|')})(?=[\\s/>])(?:"[^"]*"|[^">])*>`,
  '\\\\[<{]',
];
const MARKS = new RegExp(
  `${KEPT.join('|')}|<(?<address>https?://[^\\s<>]+)>|[<{]|^(?:import|export)\\b`,
  'gm',
);

/** Escapes what would be code, and writes out addresses in angle brackets, which MDX doesn't know. */
function escapeMarks(text: string): string {
  return text.replaceAll(MARKS, (match, ...rest) => {
    const { address } = rest.at(-1) as { address?: string };
    if (address !== undefined) return `[${address}](${address})`;
    if (match === '<' || match === '{') return `\\${match}`;
    if (match === 'import' || match === 'export') return `&#${match.charCodeAt(0)};${match.slice(1)}`;
    return match.startsWith('{/')
      ? `{/*${match
          .slice(2, -2)
          .replace(/^\\?\*/, '')
          .replace(/\\?\*$/, '')}*/}`
      : match;
  });
}
