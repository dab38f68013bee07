import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The words of one paragraph, heading or table cell, with the place of every character in the MDX text. */
export interface TextBlock {
  text: string;
  /** The line and column of the character at `offset` of `text`. */
  locate: (offset: number) => { line: number; column: number };
}

/** Stands where a component puts its own words. */
export const COMPONENT_MARK = '\uFFFC';

/** The text of a body by block. Code and addresses are left out. */
export function textBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      blocks.push(blockOf(node));
    }
  });
  return blocks;
}

function blockOf(node: Nodes): TextBlock {
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
    }
  });
  return {
    text,
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
