import type { Element, Root as Hast } from 'hast';
import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { classifyUrl } from '#source/body/url.ts';
import type { ImportNote } from '../imported-document.ts';
import { flattenTable } from './tables.ts';

/** The HTML that mammoth makes of a document, as blocks. */
export function toBlocks(html: string): { tree: Root; notes: ImportNote[] } {
  const notes: ImportNote[] = [];
  const hast: Hast = unified().use(rehypeParse, { fragment: true }).parse(html);
  visit(hast, 'element', (node, index, parent) => {
    if (node.tagName === 'table') notes.push(...flattenTable(node));
    if (node.tagName === 'sup') markNoteReference(node);
    if (node.tagName === 'li') markNote(node);
    // A list that holds nothing but notes is no list.
    if (node.tagName === 'ol' && parent && index !== undefined && holdsNotes(node)) {
      parent.children.splice(index, 1, ...node.children.filter((it) => it.type === 'element'));
      return index;
    }
    return undefined;
  });
  const tree = unified()
    .use(rehypeRemark, {
      document: false,
      handlers: {
        [REFERENCE]: (_, { properties }: Element) => {
          const identifier = String(properties['identifier']);
          return { type: 'footnoteReference', identifier, label: identifier };
        },
        [NOTE]: (state, node: Element) => {
          const identifier = String(node.properties['identifier']);
          const children = state.toFlow(state.all(node)) as never[];
          return { type: 'footnoteDefinition', identifier, label: identifier, children };
        },
      },
    })
    .runSync(hast);
  tidy(tree, notes);
  return { tree, notes };
}

/** Elements that stand for what HTML has no element for. */
const REFERENCE = 'footnote-reference';
const NOTE = 'footnote-definition';
const NOTE_TARGET = /^#?(?:footnote|endnote)-(?!ref)(\d+)$/;

/** mammoth writes <sup><a href="#footnote-1">[1]</a></sup>. */
function markNoteReference(node: Element): void {
  const link = node.children.find((it): it is Element => it.type === 'element' && it.tagName === 'a');
  const target = hrefOf(link);
  const number = NOTE_TARGET.exec(target)?.[1];
  if (number === undefined) return;
  node.tagName = REFERENCE;
  node.properties = { identifier: noteId(target, number) };
  node.children = [];
}

/** …and <li id="footnote-1"><p>… <a href="#footnote-ref-1">↑</a></p></li>. */
function markNote(node: Element): void {
  const id = typeof node.properties.id === 'string' ? node.properties.id : '';
  const number = NOTE_TARGET.exec(id)?.[1];
  if (number === undefined) return;
  node.tagName = NOTE;
  node.properties = { identifier: noteId(id, number) };
  visit(node, 'element', (it, index, parent) => {
    if (it.tagName !== 'a' || !/^#(?:footnote|endnote)-ref-/.test(hrefOf(it))) return undefined;
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
}

function hrefOf(link: Element | undefined): string {
  const href = link?.properties.href;
  return typeof href === 'string' ? href : '';
}

/** A footnote and an endnote may have the same number. */
function noteId(target: string, number: string): string {
  return target.includes('endnote') ? `end-${number}` : number;
}

function holdsNotes({ children }: Element): boolean {
  const items = children.filter((it): it is Element => it.type === 'element');
  return items.length > 0 && items.every((it) => NOTE_TARGET.test(idOf(it)));
}

function idOf({ properties, tagName }: Element): string {
  if (tagName === NOTE) return `footnote-${String(properties['identifier']).replace('end-', '')}`;
  return typeof properties.id === 'string' ? properties.id : '';
}

/** Takes out what a body can't hold, empty paragraphs, and spaces that indent; neighbouring bold runs become one. */
function tidy(tree: Root, notes: ImportNote[]): void {
  visit(tree, (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'link' && !isUsable(node.url)) {
      if (node.url !== '') notes.push(unusableLink(toString(node)));
      parent.children.splice(index, 1, ...(node.children as never[]));
      return index;
    }
    if (node.type === 'html') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'break' && parent.type === 'heading') parent.children.splice(index, 1);
    return undefined;
  });
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    node.children = trimmed(merged(node.children));
  });
  tree.children = tree.children.filter((it) => !isEmpty(it));
}

function isUsable(url: string): boolean {
  const { kind } = classifyUrl(url);
  return kind === 'web' || kind === 'mail';
}

function unusableLink(words: string): ImportNote {
  return {
    kind: 'warning',
    message: `链接“${words}”的地址网站上打不开，只留下了文字`,
    remedy: '需要链接的，请改成 https:// 开头的网址，或“类别/标识”',
  };
}

function merged(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.reduce<PhrasingContent[]>((all, node) => {
    const last = all.at(-1);
    if (last?.type === 'strong' && node.type === 'strong') last.children.push(...node.children);
    else if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else all.push(node);
    return all;
  }, []);
}

const INDENT = /^[\s\u3000\u00a0]+/;
const TRAIL = /[\s\u3000\u00a0]+$/;

function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first) trimText(first, INDENT, 0);
  if (last) trimText(last, TRAIL, -1);
  return children.filter((it) => it.type !== 'text' || it.value !== '');
}

function trimText(node: Nodes, pattern: RegExp, end: 0 | -1): void {
  if (node.type === 'text') node.value = node.value.replace(pattern, '');
  else if ('children' in node) {
    const inner = node.children.at(end);
    if (inner) trimText(inner, pattern, end);
  }
}

function isEmpty(node: RootContent): boolean {
  if (node.type === 'thematicBreak' || node.type === 'table' || toString(node).trim() !== '') return false;
  return !holdsSomething(node);
}

/** A picture without words, or the mark of a footnote. */
function holdsSomething(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'footnoteReference') return true;
  return 'children' in node && node.children.some(holdsSomething);
}
