import type { Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** What a document says of itself before its text begins, and the text. */
export interface Structure {
  title: string | undefined;
  subtitle: string | undefined;
  /** The rows of the table of particulars, and lines such as 申报单位：某公司. */
  particulars: Particular[];
  summary: string | undefined;
  keywords: string[];
  body: Root;
}

export interface Particular {
  label: string;
  value: string;
}

/** How many blocks before the text may hold the table of particulars. */
const FRONT = 8;
/** 附件2 stands over what is handed in, and is no part of it. */
const ATTACHMENT = /^附件\s*[\d一二三四五六七八九十]*\s*[：:]?$/;
const LONGEST_TITLE = 60;
const LONGEST_LABEL = 12;

const SUMMARY = /^[【[（(]?\s*(?:摘\s*要|内容提要|内容摘要|提\s*要)\s*[】\])）]?\s*[：:]?\s*/;
const KEYWORDS = /^[【[（(]?\s*关\s*键\s*词\s*[】\])）]?\s*[：:]?\s*/;

/**
 * Takes a document apart. `isLabel` knows the labels of particulars; a line or a table that holds none of them is text.
 * Nothing is lost: what is not taken stays in `body`, in its order.
 */
export function structureOf(root: Root, isLabel: (label: string) => boolean): Structure {
  const blocks = [...root.children];
  const title = takeTitle(blocks, isLabel);
  const subtitle = title === undefined ? undefined : takeSubtitle(blocks);
  const particulars = takeParticulars(blocks, isLabel);
  const summary = takeMarked(blocks, SUMMARY)?.trim();
  const keywords = takeMarked(blocks, KEYWORDS);
  return {
    title,
    subtitle,
    particulars,
    summary: summary === '' ? undefined : summary,
    keywords: keywords === undefined ? [] : split(keywords),
    body: { ...root, children: blocks },
  };
}

/** Parts of a list in one line: by semicolons, commas, 、 or, where there is none of these, by spaces. */
export function split(line: string): string[] {
  const parts = /[；;，,、|｜]/.test(line) ? line.split(/[；;，,、|｜]+/) : line.split(/\s+/);
  return parts.map((it) => it.trim().replace(/[。.]$/, '')).filter(Boolean);
}

function takeTitle(blocks: RootContent[], isLabel: (label: string) => boolean): string | undefined {
  const lines = blocks.map((it) => toString(it).trim());
  const index = lines.findIndex((it) => it !== '' && !ATTACHMENT.test(it));
  const node = blocks[index];
  const text = node && toString(node).trim().replace(/\s+/g, ' ');
  if (!node || text === undefined || (node.type !== 'paragraph' && node.type !== 'heading')) return undefined;
  const opensPart = /^[一二三四五六七八九十]+、/.test(text);
  const isTitle =
    node.type === 'heading' ||
    (text.length <= LONGEST_TITLE && !/[。；]$/.test(text) && !isMarked(text) && !labelled(text, isLabel));
  if (opensPart || !isTitle) return undefined;
  const above = blocks.splice(0, index + 1).filter((_, at) => lines[at] === '');
  blocks.unshift(...above);
  return text;
}

function takeSubtitle(blocks: RootContent[]): string | undefined {
  const [node] = blocks;
  const text = node && (node.type === 'paragraph' || node.type === 'heading') ? toString(node).trim() : '';
  if (!/^[—－-]{1,2}/.test(text) || text.length > LONGEST_TITLE) return undefined;
  blocks.shift();
  return text.replace(/^[—－-]+\s*/, '');
}

function isMarked(text: string): boolean {
  return SUMMARY.test(text) || KEYWORDS.test(text);
}

/** The first table of labels and values near the beginning, and lines of the same kind around it. */
function takeParticulars(blocks: RootContent[], isLabel: (label: string) => boolean): Particular[] {
  const found: Particular[] = [];
  const table = blocks
    .slice(0, FRONT)
    .find((it): it is Table => it.type === 'table' && pairsOf(it).some((pair) => isLabel(pair.label)));
  if (table) {
    found.push(...pairsOf(table));
    blocks.splice(blocks.indexOf(table), 1);
  }
  for (const block of blocks.slice(0, FRONT)) {
    if (block.type !== 'paragraph') continue;
    const text = toString(block).trim();
    const pair = isMarked(text) ? undefined : labelled(text, isLabel);
    if (!pair) continue;
    found.push(pair);
    blocks.splice(blocks.indexOf(block), 1);
  }
  return found;
}

/** 申报单位：某公司 */
function labelled(text: string, isLabel: (label: string) => boolean): Particular | undefined {
  const [, label = '', value = ''] = /^([^：:。，]{2,14})[：:]\s*(.+)$/.exec(text) ?? [];
  const plain = labelOf(label);
  return plain !== '' && isLabel(plain) ? { label: plain, value: value.trim() } : undefined;
}

/** Cells of a table in pairs of a label and its value, row by row. */
function pairsOf(table: Table): Particular[] {
  return table.children.flatMap(({ children }) => {
    const cells = children.map((it) => toString(it).trim());
    return cells.flatMap((cell, at) => {
      const label = labelOf(cell);
      const value = cells[at + 1];
      return at % 2 === 0 && value !== undefined && label !== '' && label.length <= LONGEST_LABEL
        ? [{ label, value }]
        : [];
    });
  });
}

/** 申 报 单 位： is 申报单位. */
export function labelOf(cell: string): string {
  return cell.replace(/[\s：:*＊]/g, '');
}

/** The text behind a mark such as 【摘要】; where the mark stands alone, the paragraph after it. Both are taken out. */
function takeMarked(blocks: RootContent[], mark: RegExp): string | undefined {
  const index = blocks.findIndex(
    (it) => (it.type === 'paragraph' || it.type === 'heading') && isMark(toString(it).trim(), mark),
  );
  const node = blocks[index];
  if (!node) return undefined;
  const rest = toString(node).trim().replace(mark, '');
  if (rest !== '') {
    blocks.splice(index, 1);
    return rest;
  }
  const next = blocks[index + 1];
  if (next?.type !== 'paragraph') return undefined;
  blocks.splice(index, 2);
  return toString(next).trim();
}

/** A mark is set off by brackets or a colon, or stands alone: 摘要写得好 is none. */
function isMark(text: string, mark: RegExp): boolean {
  const found = mark.exec(text)?.[0];
  return found !== undefined && (/[】\])）：:]/.test(found) || found.length === text.length);
}
