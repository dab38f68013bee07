import { createHash } from 'node:crypto';
import type { ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { isPageId } from './heading-ids.ts';
import type { Refusal } from './allow-list.ts';

/** The ids that the editor gave to paragraphs, in a comment before them or at their beginning: `id: duty`. */
export interface PinnedIds {
  byParagraph: ReadonlyMap<Paragraph, string>;
  refusals: Refusal[];
}

/**
 * Reads the comments `id: …` of a text, before they are dropped. A pin is a promise to whoever links to it: one that
 * would not become the id as it is written is refused. `headingIds` are taken already.
 */
export function pinnedIds(tree: Root, headingIds: readonly string[]): PinnedIds {
  const byParagraph = new Map<Paragraph, string>();
  const taken = new Set(headingIds);
  const refusals: Refusal[] = [];
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node, index, parent) => {
    const name = PIN.exec('value' in node ? node.value : '')?.[1];
    if (name === undefined || !parent || index === undefined) return;
    const next = parent.children[index + 1];
    const paragraph =
      parent.type === 'paragraph' ? beginning(parent, index) : followed(parent.children, index);
    const problem =
      problemOf(name) ??
      (next?.type === 'heading'
        ? undefined
        : (placeProblem(name, paragraph, byParagraph) ?? repeated(name, taken)));
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (problem) refusals.push({ line, column, ...problem });
    else if (paragraph && next?.type !== 'heading') {
      byParagraph.set(paragraph, name);
      taken.add(name);
    }
  });
  return { byParagraph, refusals };
}

/**
 * Gives every paragraph and list item an id that others can link to for years: `p-` and two hashes, one of how it
 * begins and one of how it ends (`p-k3f9-n2rq`).
 *
 * Its place plays no part, and neither does the heading above, whose id may count: what is written, moved or taken
 * away elsewhere changes nothing. Only letters and digits count, so that punctuation, marks, widths and the numbers
 * that components put in are free to change. A word corrected in the middle changes nothing; one corrected at either
 * end changes one half, and the script of the page still finds the paragraph by the other (src/quote/). What is
 * rewritten at both ends keeps its old id if the editor pins it, `id: p-k3f9-n2rq`.
 *
 * Paragraphs alike at both ends are told apart by `-2`, `-3`. Table cells and footnotes have none.
 */
export function identifyParagraphs(
  tree: Root,
  pinned: ReadonlyMap<Paragraph, string>,
  headingIds: readonly string[],
): void {
  const taken = new Set([...headingIds, ...pinned.values()]);
  visitParents(tree, 'paragraph', (node, ancestors) => {
    if (ancestors.some((it) => it.type === 'footnoteDefinition')) return SKIP;
    const parent = ancestors.at(-1);
    const holder = parent?.type === 'listItem' && parent.children[0] === node ? parent : node;
    const id = pinned.get(node) ?? unique(paragraphId(node), taken);
    taken.add(id);
    setId(holder, id);
    return undefined;
  });
}

/** How many letters and digits of either end count: enough that paragraphs of one text hardly ever agree. */
const END = 12;

function paragraphId(node: Paragraph): string {
  const letters = lettersOf(node);
  const length = Math.min(END, Math.ceil(letters.length / 2));
  const begins = letters.slice(0, length).join('');
  const ends = letters.slice(letters.length - length).join('');
  return `p-${hash(begins)}-${hash(ends)}`;
}

function lettersOf(node: Paragraph): string[] {
  let text = '';
  visit(node, ['text', 'inlineCode'], (it) => {
    if ('value' in it) text += it.value;
  });
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  );
}

/** Few enough that no address spells a word, an insult's initials or a number that means something. */
const ALPHABET = 'cdfghklnpqrvwyz23579';

/** Four characters: two ends of one text agree by chance once in 160,000. */
function hash(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  return [...bytes.subarray(0, 4)].map((it) => ALPHABET[it % ALPHABET.length]).join('');
}

function unique(wanted: string, taken: ReadonlySet<string>): string {
  let candidate = wanted;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${wanted}-${String(n)}`;
  return candidate;
}

function setId(node: Paragraph | ListItem, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}

const PIN = /^\s*\/\*\s*id\s*[:：]\s*([\s\S]*?)\s*\*\/\s*$/i;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The paragraph after a comment, other comments between them left aside. */
function followed(children: readonly RootContent[], index: number): Paragraph | undefined {
  const next = children.slice(index + 1).find((it) => it.type !== 'mdxFlowExpression');
  return next?.type === 'paragraph' && next.children.some(isWords) ? next : undefined;
}

/** The paragraph that a comment stands in, if only comments and blanks stand before it. */
function beginning(paragraph: Paragraph, index: number): Paragraph | undefined {
  const { children } = paragraph;
  return !children.slice(0, index).some(isWords) && children.some(isWords) ? paragraph : undefined;
}

function isWords(it: PhrasingContent): boolean {
  const isComponent = it.type === 'mdxTextExpression' || it.type === 'mdxJsxTextElement';
  return !isComponent && (it.type !== 'text' || it.value.trim() !== '');
}

type Problem = Pick<Refusal, 'message' | 'remedy'>;

function problemOf(name: string): Problem | undefined {
  if (NAME.test(name)) return undefined;
  return {
    message: `固定地址“${name}”的写法不对`,
    remedy: '只用小写英文字母、数字和连字符，例如 {/* id: duty-card */}',
  };
}

function placeProblem(
  name: string,
  paragraph: Paragraph | undefined,
  others: ReadonlyMap<Paragraph, string>,
): Problem | undefined {
  if (!paragraph) {
    return {
      message: `固定地址“${name}”后面不是标题，也不是段落`,
      remedy: '请写在标题或段落的上一行；列表项和引用写在它的文字最前面，例如 - {/* id: duty-card */}文字',
    };
  }
  const other = others.get(paragraph);
  return other === undefined
    ? undefined
    : {
        message: `同一段有两个固定地址：“${other}”和“${name}”`,
        remedy: '一段只能有一个固定地址，请保留已经发布的那个',
      };
}

function repeated(name: string, taken: ReadonlySet<string>): Problem | undefined {
  if (!taken.has(name) && !isPageId(name)) return undefined;
  return {
    message: `固定地址“${name}”已被占用`,
    remedy: '本页的标题、别的段落或固定栏目已用了它，请换一个，例如在后面加上 -text',
  };
}
