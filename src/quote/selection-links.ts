import { button, debounced, element } from '#search/client/element.ts';
import { addressAt, idAt } from './address.ts';
import { quotation } from './quotation.ts';
import { readSelection } from './read-selection.ts';
import { textDirective } from './text-fragment.ts';
import { quoteWords as words } from './words.ts';

/** Two buttons in the panel, while words of a text are selected. */
export function offerSelections(body: HTMLElement, panel: HTMLElement, copy: (text: string) => void): void {
  let range: Range | undefined;
  const look = () => {
    range = selectedIn(body);
    bar.hidden = !range;
  };
  const offer = (label: string, wanted: (link: string, text: string) => string) => {
    const made = button('', label, () => {
      // A finger may have taken the selection away; what was selected is still meant.
      range = selectedIn(body) ?? range;
      const found = range && readSelection(range);
      if (!range || !found) return;
      const { page, start, end, text } = found;
      const directive = findsText() ? textDirective(page, start, end) : undefined;
      copy(wanted(addressAt(idAt(body, range.startContainer), directive), text));
    });
    made.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    return made;
  };
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const bar = element(
    'section',
    { class: 'quote-box', 'aria-label': words.selection },
    offer(words.copyQuotation, (link, text) => quotation(text, title, link)),
    offer(words.copyLink, (link) => link),
  );
  // The script may have been fetched because something was selected.
  look();
  panel.prepend(bar);
  document.addEventListener('selectionchange', debounced(200, look).call);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') bar.hidden = true;
  });
}

/** Whether this browser goes to words that a link names, and knows where Chinese words end. */
function findsText(): boolean {
  return 'fragmentDirective' in document && 'Segmenter' in Intl;
}

/** What is selected of a text; a selection that runs on is cut at its end. */
function selectedIn(body: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (!body.contains(range.startContainer)) return undefined;
  if (!body.contains(range.endContainer)) range.setEnd(body, body.childNodes.length);
  return range.toString().trim() === '' ? undefined : range;
}
