import { fill } from '#words';
import { marking, rangesOf, type TextRange } from '../marks.ts';
import { isInline, SKIPPED } from '../page-text.ts';
import { searchWords as words } from '../words.ts';
import { button, element } from './element.ts';

/** Marks what was searched for in the text of a page, goes to the first of it, and says how to be rid of it. */
export function markPage(body: HTMLElement, query: string): void {
  const blocks = blocksOf(body);
  const { terms, near } = marking(query, blocks.map(textOf));
  const marks = blocks.flatMap((nodes) =>
    rangesOf(textOf(nodes), terms, near).map((range) => ({ nodes, range })),
  );
  // From the last to the first: what stands before keeps its place.
  const made = marks
    .toReversed()
    .map(({ nodes, range }) => mark(nodes, range))
    .toReversed()
    .filter((it) => it.length > 0);
  if (made.length === 0) return;
  let current = 0;

  const go = (to: number) => {
    current = to % made.length;
    const [first] = made[current] ?? [];
    const closed = first?.closest('details');
    if (closed) closed.open = true;
    first?.scrollIntoView({ block: 'center' });
  };
  const content = element(
    'div',
    { class: 'wrap-page flex flex-wrap items-center gap-x-2' },
    element(
      'p',
      { role: 'status', class: 'min-w-0 grow py-2' },
      fill(words.marks, { text: query, n: made.length }),
    ),
  );
  if (made.length > 1)
    content.append(
      button(BUTTON, words.nextMark, () => {
        go(current + 1);
      }),
    );
  content.append(
    button(BUTTON, words.clearMarks, () => {
      for (const it of made.flat()) unmark(it);
      bar.remove();
      const address = new URL(location.href);
      address.searchParams.delete('q');
      history.replaceState(history.state, '', address);
      document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
    }),
  );
  const bar = element('section', { class: BAR, 'aria-label': words.marksLabel }, content);
  document.querySelector('main')?.append(bar);
  if (location.hash === '') go(0);
}

const BAR = 'no-print sticky bottom-0 z-10 mt-8 border-t-2 border-red bg-paper text-sm';
const BUTTON =
  'inline-flex min-h-11 cursor-pointer items-center px-3 font-bold text-red underline decoration-rule underline-offset-4 hover:decoration-red';

/** The text nodes of each block of text, in order. */
function blocksOf(body: HTMLElement): Text[][] {
  const blocks: Text[][] = [];
  let nodes: Text[] = [];
  const flush = () => {
    if (nodes.length > 0) blocks.push(nodes);
    nodes = [];
  };
  const visit = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) nodes.push(child);
      if (!(child instanceof HTMLElement)) continue;
      const name = child.localName;
      if (SKIPPED.has(name) || child.hidden || 'pagefindIgnore' in child.dataset) continue;
      const isBlock = !isInline(name, child.className);
      if (isBlock) flush();
      visit(child);
      if (isBlock) flush();
    }
  };
  visit(body);
  flush();
  return blocks;
}

function textOf(nodes: readonly Text[]): string {
  return nodes.map((it) => it.data).join('');
}

/** Wraps a stretch of a block, which may run over several of its nodes, and gives the wrappers. */
function mark(nodes: readonly Text[], { start, end }: TextRange): HTMLElement[] {
  const made: HTMLElement[] = [];
  let offset = 0;
  for (const node of nodes) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.length);
    offset += node.length;
    if (from >= to || node.data.slice(from, to).trim() === '') continue;
    if (to < node.length) node.splitText(to);
    const wrapper = element('mark');
    node.parentNode?.insertBefore(wrapper, node.nextSibling);
    wrapper.append(from > 0 ? node.splitText(from) : node);
    made.push(wrapper);
  }
  return made;
}

function unmark(it: HTMLElement): void {
  const parent = it.parentNode;
  it.replaceWith(...it.childNodes);
  parent?.normalize();
}
