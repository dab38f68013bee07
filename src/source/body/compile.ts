import type { Element, Root as Hast, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Body, BodyPart } from '#domain/body.ts';
import { refusalOf, refuseForeign, type Refusal } from './allow-list.ts';
import { identifyHeadings, misplacedHeadings, type PlacedHeading } from './heading-ids.ts';
import { identifyParagraphs, pinnedIds } from './paragraph-ids.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';
import { classifyUrl } from './url.ts';

/** What a component or link in a body names, with its place in the MDX text. */
export interface BodyUse {
  name: 'Photo' | 'Comparison' | 'Ahead' | 'EntryLink';
  props: Record<string, string>;
  line: number;
  column: number;
}

export interface CompiledBody {
  body: Body;
  headings: PlacedHeading[];
  blocks: TextBlock[];
  uses: BodyUse[];
  refusals: Refusal[];
  /** False when the text could not even be parsed: nothing is known of what is in it. */
  readable: boolean;
}

/**
 * Compiles the MDX of an entry to data. Nothing is thrown: what can't be compiled comes back as refusals, and
 * `body` is empty then; headings, blocks and uses are still told, so that one run finds all problems.
 */
export function compileBody(mdx: string): CompiledBody {
  let tree: Root;
  try {
    tree = parseBody(mdx);
  } catch (error) {
    return {
      body: EMPTY,
      headings: [],
      blocks: [],
      uses: [],
      refusals: [explainSyntax(error)],
      readable: false,
    };
  }
  const foreign = refuseForeign(tree);
  const headings = identifyHeadings(tree);
  const found = { headings, blocks: textBlocks(tree), uses: usesIn(tree), readable: true };
  const headingIds = headings.map((it) => it.id);
  const pinned = pinnedIds(tree, headingIds);
  const anchors = [...headingIds, ...pinned.byParagraph.values()];
  const misplaced = [...misplacedHeadings(tree), ...strayAnchors(tree, anchors), ...strayNotes(tree)];
  dropComments(tree);
  unravelBlocks(tree);
  wrapWords(tree);
  const refusals = [...foreign, ...misplaced, ...pinned.refusals, ...strayBlocks(tree)];
  if (refusals.length > 0) return { ...found, body: EMPTY, refusals };
  identifyParagraphs(tree, pinned.byParagraph, headingIds);
  const hast = toHast.runSync(tree);
  decorate(hast);
  const body = {
    parts: toParts(hast),
    headings: headings.map(({ depth, id, text }) => ({ depth, id, text })),
  };
  return { ...found, body, refusals };
}

/** The tree of a text of an entry. What MDX can't read is thrown, as its parser tells it. */
export function parseBody(mdx: string): Root {
  return parser.parse(mdx);
}

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough);

const toHast = unified().use(remarkRehype, {
  passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
  clobberPrefix: 'note-',
  footnoteLabel: '注释',
  // A note that is cited twice leads back twice; the names tell the places apart, not a number after the arrow.
  footnoteBackContent: '↩',
  footnoteBackLabel: (index: number, again: number) =>
    `回到正文注释 ${String(index + 1)} 处${again > 1 ? `（第 ${String(again)} 次引用）` : ''}`,
});

const EMPTY: Body = { parts: [], headings: [] };

const BLOCK_COMPONENTS: ReadonlySet<string> = new Set(['Photo', 'Comparison', 'Aside']);

function usesIn(tree: Root): BodyUse[] {
  const uses: BodyUse[] = [];
  visit(tree, (node) => {
    if (refusalOf(node)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (node.name === 'Photo' || node.name === 'Comparison' || node.name === 'Ahead') {
        uses.push({ name: node.name, props: propsOf(node.attributes), line, column });
      }
    } else if (node.type === 'link' || node.type === 'definition') {
      const link = classifyUrl(node.url);
      if (link.kind === 'entry') {
        uses.push({ name: 'EntryLink', props: { to: link.to, id: link.id }, line, column });
      }
    }
  });
  return uses;
}

function dropComments(tree: Root): void {
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (_, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** A block component alone on its line is parsed as a paragraph that holds it; this takes the paragraph away. */
function unravelBlocks(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    const blocks = node.children.filter((it) => it.type !== 'text' || it.value.trim() !== '');
    const alone = blocks.every(
      (it) => it.type === 'mdxJsxTextElement' && it.name !== null && BLOCK_COMPONENTS.has(it.name),
    );
    if (!parent || index === undefined || !alone || blocks.length === 0) return;
    const flow = blocks.map((it) => ({
      ...it,
      type: 'mdxJsxFlowElement',
      children:
        'children' in it && it.children.length > 0 ? [{ type: 'paragraph', children: it.children }] : [],
    }));
    parent.children.splice(index, 1, ...(flow as never[]));
    return [SKIP, index + flow.length];
  });
}

/** `<Ahead>` alone on its line still reads as a paragraph. */
function wrapWords(tree: Root): void {
  visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
    if (!parent || index === undefined || node.name !== 'Ahead') return;
    const { name, attributes } = node;
    const words: PhrasingContent = { type: 'mdxJsxTextElement', name, attributes, children: [] };
    parent.children[index] = { type: 'paragraph', children: [words] };
    return SKIP;
  });
}

function strayBlocks(tree: Root): Refusal[] {
  const refusals: Refusal[] = [];
  visit(tree, 'mdxJsxTextElement', (node) => {
    if (node.name === null || !BLOCK_COMPONENTS.has(node.name) || refusalOf(node)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    refusals.push({
      line,
      column,
      message: `<${node.name}> 写在了一行文字中间`,
      remedy: `请让 <${node.name}> 单独占一行，前后各空一行`,
    });
  });
  return refusals;
}

function strayAnchors(tree: Root, anchors: readonly string[]): Refusal[] {
  const ids = new Set(anchors.map((it) => `#${it}`));
  const refusals: Refusal[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (!node.url.startsWith('#') || ids.has(node.url) || refusalOf(node)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    refusals.push({
      line,
      column,
      message: `页内链接 ${node.url} 没有对应的标题或段落`,
      remedy: `本页可以链接到：${[...ids].join('、') || '（无）'}`,
    });
  });
  return refusals;
}

/** A note that is cited and not written stays in the text as it was typed. */
function strayNotes(tree: Root): Refusal[] {
  const refusals: Refusal[] = [];
  visit(tree, 'text', (node) => {
    const note = /\[\^[^\]\s]+\]/.exec(node.value)?.[0];
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (note === undefined) return;
    refusals.push({
      line,
      column,
      message: `脚注 ${note} 没有写内容`,
      remedy: `请在正文末尾另起一段写“${note}: 内容”，或删去这个脚注`,
    });
  });
  return refusals;
}

/** Tables scroll by themselves, header cells say what they head, links inside the site become references. */
function decorate(tree: Hast): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'th') node.properties.scope = 'col';
    if (typeof node.properties.align === 'string') {
      node.properties.className = [`align-${node.properties.align}`];
      delete node.properties.align;
    }
    if (node.tagName === 'table' && parent && index !== undefined) {
      const wrapper: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-wrap'], tabIndex: 0, role: 'group', ariaLabel: '表格，可左右滚动' },
        children: [node],
      };
      parent.children[index] = wrapper;
    }
    if (node.tagName === 'a' && parent && index !== undefined) {
      const link = classifyUrl(typeof node.properties.href === 'string' ? node.properties.href : '');
      if (link.kind === 'web') node.properties.rel = ['noopener'];
      if (link.kind === 'entry') {
        parent.children[index] = {
          type: 'mdxJsxTextElement',
          name: 'EntryLink',
          attributes: [
            { type: 'mdxJsxAttribute', name: 'to', value: link.to },
            { type: 'mdxJsxAttribute', name: 'id', value: link.id },
          ],
          children: node.children,
        };
      }
    }
  });
}

/** Markdown turns U+0000 into U+FFFD, so it can mark the place of a component in ready HTML. */
const MARK = '\u0000';

function toParts(tree: Hast | Element['children']): BodyPart[] {
  const found: BodyPart[] = [];
  const root: Hast = Array.isArray(tree) ? { type: 'root', children: tree } : tree;
  visit(root, (node, index, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!parent || index === undefined || node.name === null) return;
    found.push({
      name: node.name,
      props: propsOf(node.attributes),
      children: toParts(node.children),
    });
    parent.children[index] = { type: 'raw', value: MARK } as unknown as RootContent;
    return SKIP;
  });
  const pieces = toHtml(root, { allowDangerousHtml: true }).split(MARK);
  return pieces.flatMap((html, index) => {
    const component = found[index];
    const part = html.trim() === '' && html.includes('\n') ? '' : html;
    return [...(part === '' ? [] : [part]), ...(component ? [component] : [])];
  });
}

function propsOf(attributes: readonly { type: string }[]): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((it) =>
      'name' in it && 'value' in it && typeof it.value === 'string' ? [[String(it.name), it.value]] : [],
    ),
  );
}

function explainSyntax(error: unknown): Refusal {
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
  const [, message, remedy] = SYNTAX.find(([pattern]) => pattern.test(reason ?? '')) ?? UNREADABLE;
  // A tag that is open to the end of the text has no place of its own in the error.
  const [, openLine, openColumn] = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(reason ?? '') ?? [];
  return { line: Number(openLine ?? line ?? 1), column: Number(openColumn ?? column ?? 1), message, remedy };
}

/** What the parser of MDX says, and what that means for an editor. */
const SYNTAX: readonly (readonly [RegExp, string, string])[] = [
  [/create a comment/, '正文里有 <!-- --> 注释', '注释请写成 {/* 说明 */}'],
  [/create a link/, '网址写在了 < > 里', '请写成 [文字](https://…)，或去掉两边的 < >'],
  [
    /closing (?:tag|slash)|end of file in attribute value/i,
    '有标签没有成对',
    '请补上结束标签和引号，例如 <Aside title="…">…</Aside>；不含文字的组件以 /> 结尾；文字里的 < 请写成 &lt;',
  ],
  [
    /attribute|in tag/,
    '组件的属性写得不对',
    '属性请写成 名称="内容"，等号两边不空格，用英文引号；文字里的 < 请写成 &lt;',
  ],
  [
    /import|export|esm/i,
    '正文里有 import 或 export 语句',
    '请删去这一行：正文里只写文字，可用的组件不需要引入；英文段落请不要以这两个词开头',
  ],
  [/acorn|expression/i, '正文里有花括号表达式', '请直接写出文字；需要显示花括号时写成 \\{ 和 \\}'],
  [/name/, '文字里有单独的 < 号', '请写成 &lt;，或用“小于”“少于”等文字'],
];

const UNREADABLE = [
  /./,
  '正文有一处写法读不懂',
  '文字里的 < 请写成 &lt;，{ 请写成 \\{；组件请照指南里的样例写',
] as const;
