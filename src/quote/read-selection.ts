/** What is selected of a page, and where it stands in the text of the page, which has a line for each block. */
export interface SelectedText {
  /** Without the numbers of notes. */
  text: string;
  page: string;
  start: number;
  end: number;
}

/** Reads the page as its own search does, block by block as they are laid out; undefined if no words are selected. */
export function readSelection(range: Range): SelectedText | undefined {
  let page = '';
  let text = '';
  let start = -1;
  let end = -1;
  let block: Element | null = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) block = null;
    const holder = node.parentElement;
    if (!(node instanceof Text) || !holder || holder.getClientRects().length === 0) continue;
    const own = blockOf(holder);
    if (own !== block && node.data.trim() === '') continue;
    const line = own === block ? '' : '\n';
    block = own;
    if (line !== '') page = page.trimEnd() + line;
    end = Math.min(end, page.length - line.length);
    const begins = page.length;
    const atBlank = /^$|\s$/.test(page);
    const squeezed = (words: string) =>
      words.replace(/\s+/g, ' ').slice(atBlank && /^\s/.test(words) ? 1 : 0);
    page += squeezed(node.data);
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const words = node.data.slice(from, to);
    if (!range.intersectsNode(node) || words.trim() === '') continue;
    if (start < 0) start = begins + squeezed(node.data.slice(0, from)).length;
    end = begins + squeezed(node.data.slice(0, to)).length;
    text += line + (holder.closest('sup') ? '' : words.replace(/\s+/g, ' '));
  }
  text = text.replace(/ *\n */g, '\n').trim();
  return text === '' ? undefined : { text, page, start, end };
}

/** The element whose lines a text stands in. */
function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  const parent = element.parentElement;
  return parent && /^(?:inline|contents|ruby.*)$/.test(display) ? blockOf(parent) : element;
}
