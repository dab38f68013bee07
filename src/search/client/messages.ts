import type { Term } from '../index-format.ts';
import { searchWords as words } from '../words.ts';
import { button, element } from './element.ts';

const PILL =
  'inline-flex min-h-11 cursor-pointer items-center border border-rule px-4 py-1 text-left hover:border-red hover:text-red';

/** 您要找的是：what else may be meant, each to be looked for at once. */
export function suggestionRow(terms: readonly Term[], lookFor: (text: string) => void): HTMLElement {
  return element(
    'div',
    { class: 'mt-4 flex flex-wrap items-center gap-2', role: 'group', 'aria-label': words.didYouMean },
    element('span', { class: 'mr-1 text-muted' }, words.didYouMean),
    ...terms.map(({ text }) =>
      button(PILL, text, () => {
        lookFor(text);
      }),
    ),
  );
}

export function nothingMessage(): HTMLElement {
  return element('p', { class: 'mt-4 max-w-measure text-muted' }, words.nothingHint, ' ', toIndex());
}

/** What to do when the index could not be loaded; what happened is said in the status. */
export function failureMessage(retry: () => void): HTMLElement {
  return element(
    'p',
    { class: 'mt-4 flex flex-wrap items-center gap-x-6 gap-y-2' },
    button(
      'inline-flex min-h-11 cursor-pointer items-center bg-red px-6 text-white hover:bg-red-deep',
      words.retry,
      retry,
    ),
    toIndex(),
  );
}

function toIndex(): HTMLElement {
  return element('a', { href: '#site-index', class: 'inline-flex min-h-11 items-center' }, words.toIndex);
}
