/// <reference types="remark-mdx" />
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { toString as mdastToString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';

/** The words of one paragraph, heading, table cell or title of a component, with their places in the MDX text. */
export interface TextBlock {
  text: string;
  role: 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'title';
  /** Of a heading. */
  depth?: number;
  links: { url: string; text: string; offset: number }[];
  /**
   * The line of the character at `offset` of `text`, and its column: exact but after an entity or an indent,
   * and the component's own place for its title.
   */
  locate: (offset: number) => { line: number; column: number };
}

/** Stands where a component puts its own words. */
export const COMPONENT_MARK = '\uFFFC';

/** The text of a body by block. Code and addresses are left out. */
export function textBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      blocks.push(blockOf(node, ancestors));
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      blocks.push(...titleOf(node));
    }
  });
  return blocks;
}

function titleOf({ attributes, position }: JsxElement): TextBlock[] {
  const { line = 1, column = 1 } = position?.start ?? {};
  return attributes.flatMap((it) =>
    it.type === 'mdxJsxAttribute' && it.name === 'title' && typeof it.value === 'string'
      ? [{ text: it.value, role: 'title' as const, links: [], locate: () => ({ line, column }) }]
      : [],
  );
}

function roleOf(node: Nodes, ancestors: readonly Nodes[]): TextBlock['role'] {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  if (ancestors.some((it) => it.type === 'listItem')) return 'item';
  return ancestors.some((it) => it.type === 'blockquote') ? 'quote' : 'paragraph';
}

function blockOf(node: Nodes, ancestors: readonly Nodes[]): TextBlock {
  const links: TextBlock['links'] = [];
  const runs: { start: number; line: number; column: number }[] = [];
  let text = '';
  visit(node, (child) => {
    const { line = 1, column = 1 } = child.position?.start ?? {};
    if (child.type === 'text') {
      runs.push({ start: text.length, line, column });
      text += child.value;
    } else if (child.type === 'mdxJsxTextElement' && child.children.length === 0) {
      text += COMPONENT_MARK;
    } else if (child.type === 'break') {
      text += '\n';
    } else if (child.type === 'link') {
      links.push({ url: child.url, text: mdastToString(child), offset: text.length });
    }
  });
  return {
    text,
    role: roleOf(node, ancestors),
    ...(node.type === 'heading' && { depth: node.depth }),
    links,
    locate(offset) {
      const run = runs.findLast((it) => it.start <= offset) ?? { start: 0, line: 1, column: 1 };
      const lines = text.slice(run.start, offset).split('\n');
      const last = lines.at(-1)?.length ?? 0;
      return lines.length === 1
        ? { line: run.line, column: run.column + last }
        : { line: run.line + lines.length - 1, column: last + 1 };
    },
  };
}

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
