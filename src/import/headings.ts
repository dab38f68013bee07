import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The longest line that is a heading without the style of one, in characters. */
const LONGEST = 40;

/**
 * How 公文 count their parts (GB/T 9704—2012, 7.3.3), with the depth of each on a page. A number that is the fourth level
 * there is the third here: a page has no deeper headings than ####.
 */
const NUMBERINGS: readonly { number: RegExp; depth: 2 | 3 | 4 }[] = [
  { number: /^[一二三四五六七八九十]+、\s*/, depth: 2 },
  { number: /^[（(][一二三四五六七八九十]+[）)]\s*/, depth: 3 },
  { number: /^\d{1,2}[.．、](?!\d)\s*/, depth: 4 },
  { number: /^[（(]\d{1,2}[）)]\s*/, depth: 4 },
];

/** A sentence ends so; a heading does not. */
const SENTENCE_END = /[。；;！!？?：:，,]$/;

/** （一）凝聚合力。后面的正文: the first sentence is the heading. */
const RUN_IN = /^([（(][一二三四五六七八九十]+[）)][^。]{1,38})。(?=\S)/;

/**
 * Makes headings of the paragraphs that are headings by their numbers, and brings those that have the style of one to
 * the depths of a page: the highest is ##, none skips a level, none is deeper than ####. Footnotes in a heading go to
 * the text after it.
 */
export function withHeadings(root: Root): Root {
  const styled = root.children.filter((it) => it.type === 'heading');
  const highest = Math.min(...styled.map((it) => it.depth));
  const found = root.children.flatMap((node, at): RootContent[] => {
    if (node.type === 'heading') {
      const numbered = numberingOf(toString(node))?.depth;
      return [headingOf(node.children, numbered ?? node.depth - highest + 2)];
    }
    const isInRow = [root.children[at - 1], root.children[at + 1]].some((it) => it && isPoint(it));
    return node.type === 'paragraph' ? fromParagraph(node, isInRow) : [node];
  });
  return { ...root, children: withoutGaps(found) };
}

function fromParagraph(paragraph: Paragraph, isInRow: boolean): RootContent[] {
  const text = toString(paragraph).trim();
  const numbering = numberingOf(text);
  if (!numbering || paragraph.children.some((it) => it.type === 'image')) return [paragraph];
  if (text.length <= LONGEST && !SENTENCE_END.test(text)) {
    // Points that are counted one below the other are a list.
    return isInRow && isPoint(paragraph) ? [paragraph] : [headingOf(paragraph.children, numbering.depth)];
  }
  const runIn = RUN_IN.exec(text)?.[1];
  return runIn === undefined ? [paragraph] : cutAfter(paragraph, runIn, numbering.depth);
}

function isPoint(node: RootContent): boolean {
  return node.type === 'paragraph' && numberingOf(toString(node))?.depth === 4;
}

function numberingOf(text: string) {
  return NUMBERINGS.find((it) => it.number.test(text.trim()));
}

/** The words of a heading without marks: a heading is bold by itself. */
function headingOf(children: readonly PhrasingContent[], depth: number): Heading {
  const value = children
    .filter((it) => it.type !== 'footnoteReference')
    .map((it) => toString(it))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    type: 'heading',
    depth: Math.max(2, Math.min(depth, 4)) as 2 | 3 | 4,
    children: [{ type: 'text', value }],
  };
}

/** A heading of the first words, without the full stop after them, and the paragraph that is left. */
function cutAfter(paragraph: Paragraph, words: string, depth: number): RootContent[] {
  const rest = withoutStart(paragraph.children, toString(paragraph).indexOf(words) + words.length + 1);
  return [headingOf([{ type: 'text', value: words }], depth), { ...paragraph, children: rest }];
}

/** Phrasing without its first `length` characters. */
export function withoutStart(children: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return children.flatMap((node): PhrasingContent[] => {
    const size = toString(node).length;
    if (left >= size && (left > 0 || size === 0)) {
      left -= size;
      // What has no words, such as the mark of a footnote, belongs to the words before it.
      return size === 0 && left === 0 ? [node] : [];
    }
    const from = left;
    left = 0;
    if (from === 0) return [node];
    if (node.type === 'text') return [{ ...node, value: node.value.slice(from).trimStart() }];
    return 'children' in node ? [{ ...node, children: withoutStart(node.children, from) }] : [node];
  });
}

function withoutGaps(nodes: readonly RootContent[]): RootContent[] {
  let before = 1;
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    before = Math.min(node.depth, before + 1);
    return { ...node, depth: before as Heading['depth'] };
  });
}
