import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readDocument } from '#source/document.ts';
import type { Expected } from './import-documents.ts';

export type Part = keyof Expected;

/** How many lines of a kind are expected, and how many of them came, in order. */
export type Score = Record<Part, { wanted: number; right: number }>;

/** Holds the text of an imported entry against what was to come; undefined where nothing was imported. */
export function scoreImport(expected: Expected, entry: string | undefined): Score {
  const found = entry === undefined ? undefined : partsOf(entry);
  const parts = Object.keys(expected) as Part[];
  return Object.fromEntries(
    parts.map((part) => [
      part,
      { wanted: expected[part].length, right: inOrder(expected[part], found?.[part] ?? []) },
    ]),
  ) as Score;
}

export function addScores(scores: readonly Score[], parts: readonly Part[]): Score {
  const sum = (part: Part, of: 'wanted' | 'right') => scores.reduce((total, it) => total + it[part][of], 0);
  return Object.fromEntries(
    parts.map((part) => [part, { wanted: sum(part, 'wanted'), right: sum(part, 'right') }]),
  ) as Score;
}

/** The length of the longest common subsequence: what is out of its order is not right. */
function inOrder(wanted: readonly string[], found: readonly string[]): number {
  let row = new Array<number>(found.length + 1).fill(0);
  for (const it of wanted) {
    const next = [0];
    found.forEach((other, at) => {
      next.push(it === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).freeze();

interface EntryFields {
  title?: string;
  summary?: string;
  keywords?: string[];
  period?: { start?: string; end?: string };
  photos?: { caption?: string }[];
}

function partsOf(entry: string): Expected {
  const { fields: read, body } = readDocument('index.mdx', entry);
  const { title = '', summary = '', keywords = [], period, photos = [] } = read as EntryFields;
  const found: Expected = {
    fields: [
      `title ${title}`,
      `summary ${summary}`,
      `keywords ${keywords.join('、')}`,
      `period ${period?.start ?? ''}至${period?.end ?? ''}`,
    ],
    headings: [],
    paragraphs: [],
    cells: [],
    pictures: photos.map((it) => it.caption ?? ''),
  };
  visit(parser.parse(body), (node: Nodes) => {
    if (node.type === 'heading') found.headings.push(`${'#'.repeat(node.depth)} ${toString(node)}`);
    if (node.type === 'paragraph') found.paragraphs.push(toString(node));
    if (node.type === 'tableCell') found.cells.push(toString(node));
  });
  return found;
}
