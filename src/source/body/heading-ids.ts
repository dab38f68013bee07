import { toString } from 'mdast-util-to-string';
import type { Heading, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BodyHeading } from '#domain/body.ts';
import { sectionOf } from '#domain/sections.ts';
import { refusalOf, type Refusal } from './allow-list.ts';

/** A heading with its place in the MDX text. */
export type PlacedHeading = BodyHeading & { line: number; column: number };

/** The ids that the pages of entries give to their own parts: src/pages and src/components. */
const PAGE_IDS = [
  'main',
  'outcomes',
  'transfer',
  'milestones',
  'zones',
  'posts',
  'obstacles',
  'note',
  'about',
  'for',
  'evidence',
  'kind',
  'pictures',
  'changes',
];

/**
 * Gives every heading an ASCII id that survives rewording: the part of a case it opens (`practice`), its number
 * under that (`practice-2`), or what the editor wrote in a comment before it, `id: zones`.
 */
export function identifyHeadings(tree: Root): PlacedHeading[] {
  const taken = new Set<string>(PAGE_IDS);
  const counters: number[] = [];
  const parents: string[] = [];
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading' || node.depth === 1) return [];
    const text = toString(node).trim();
    const level = node.depth - 2;
    counters.length = level + 1;
    counters[level] = (counters[level] ?? 0) + 1;
    const parent = parents.slice(0, level).findLast(Boolean);
    const id = unique(
      chosenId(tree.children[index - 1]) ??
        (level === 0 ? sectionOf(text)?.id : undefined) ??
        `${parent ?? 'section'}-${String(counters[level])}`,
      taken,
    );
    parents.length = level;
    parents[level] = id;
    setId(node, id);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return [{ depth: node.depth, id, text, line, column }];
  });
}

/** `identifyHeadings` for the pages of `src/pages/` that Astro compiles. */
export function remarkHeadingIds(): (tree: Root) => void {
  return (tree) => {
    identifyHeadings(tree);
  };
}

/** Whether a page has, or may have, a part of its own with this id. */
export function isPageId(id: string): boolean {
  return PAGE_IDS.includes(id) || PART_ID.test(id);
}

/** Headings that skip a level, or stand in a list, a quotation or a component, where no deep link finds them. */
export function misplacedHeadings(tree: Root): Refusal[] {
  const refusals: Refusal[] = [];
  let before = 1;
  visit(tree, 'heading', (node, _, parent) => {
    if (refusalOf(node)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (parent !== tree) {
      refusals.push({
        line,
        column,
        message: '标题写在了列表、引用或组件里面',
        remedy: '请让标题单独成段；里面的小标题用 **加粗** 代替',
      });
      return;
    }
    if (node.depth > before + 1) {
      refusals.push({
        line,
        column,
        message: `标题跳了一级（${'#'.repeat(node.depth)}）`,
        remedy: `这里的标题请用 ${'#'.repeat(before + 1)}`,
      });
    }
    before = node.depth;
  });
  return refusals;
}

function chosenId(before: RootContent | undefined): string | undefined {
  if (before?.type !== 'mdxFlowExpression') return undefined;
  return /^\/\*\s*id:\s*([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/.exec(before.value.trim())?.[1];
}

/** The ids of a project's zones, posts and obstacles, of footnotes, and of pictures. */
const PART_ID = /^(?:zone|post|obstacle|note|picture)-/;

function unique(wanted: string, taken: Set<string>): string {
  const id = PART_ID.test(wanted) ? `text-${wanted}` : wanted;
  let candidate = id;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${id}-${String(n)}`;
  taken.add(candidate);
  return candidate;
}

function setId(node: Heading, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}
