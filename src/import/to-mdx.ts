import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * A text as MDX that means the same: `<`, `{` and whatever else MDX would read are escaped. Chinese needs no spaces
 * around **, which remark-cjk-friendly reads; marks stand as the writing guide has them.
 */
export function toMdx(root: Root): string {
  return writer.stringify(root);
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '-',
    // A line that begins with these words is code in MDX.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  })
  .freeze();
