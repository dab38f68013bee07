import type { Root, RootContent } from 'mdast';
import { tidyBody } from '#import/tidy-body.ts';
import { toMdx } from '#import/to-mdx.ts';
import { parseBody } from '#source/body/compile.ts';

/**
 * The text that an editor of rich text gives back, with every block that says the same as before written as it was
 * before: whoever reads the change sees what was changed, not how the editor writes lists.
 */
export function mergeBody(before: string, after: string): string {
  const written = tidyBody(after);
  const [old, fresh] = [blocksOf(before), blocksOf(written)];
  if (!old || !fresh) return written;
  let from = 0;
  const merged = fresh.map((block) => {
    const at = old.findIndex((it, index) => index >= from && it.means === block.means);
    if (at < 0) return { text: block.text, at: undefined };
    from = at + 1;
    return { text: old[at]?.text ?? '', at };
  });
  const text = merged.map((it, index) => {
    const previous = merged[index - 1]?.at;
    const isNext = it.at !== undefined && previous !== undefined && it.at === previous + 1;
    return `${index === 0 ? '' : isNext ? (old[it.at]?.gap ?? '\n\n') : '\n\n'}${it.text}`;
  });
  return text.length === 0 ? '' : `${text.join('')}\n`;
}

interface Block {
  text: string;
  /** What stands between it and the block before. */
  gap: string;
  /** The same for all ways to write it. */
  means: string;
}

/** Undefined for a text that can't be read. */
function blocksOf(text: string): Block[] | undefined {
  let root: Root;
  try {
    root = parseBody(text);
  } catch {
    return undefined;
  }
  let end = 0;
  return root.children.map((node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const gap = text.slice(end, from);
    end = to;
    return { text: text.slice(from, to), gap, means: meaningOf(node) };
  });
}

/** Editors of rich text forget how the columns of a table are aligned. */
function meaningOf(node: RootContent): string {
  const plain = node.type === 'table' ? { ...node, align: null } : node;
  return toMdx({ type: 'root', children: [structuredClone(plain)] }).replaceAll(/\s+/g, ' ');
}
