import { debounced, element } from '#search/client/element.ts';
import { quoteWords as words } from './words.ts';

/** Says something, for eyes and ears. */
export type Say = (text: string) => void;

/**
 * The panel at the foot of the window, with the line in which things are said. Where the browser won't copy (pages
 * opened as files or over http), the text is shown selected, to be copied by hand.
 */
export function copying(): { panel: HTMLElement; say: Say; copy: (text: string) => Promise<void> } {
  const status = element('p', { class: 'quote-box', role: 'status' });
  const field = element('textarea', { class: 'quote-box', 'aria-label': words.byHand, readonly: true });
  field.hidden = true;
  const fade = debounced(8000, () => {
    status.textContent = '';
  });
  const say: Say = (text) => {
    status.textContent = text;
    fade.call();
  };
  field.addEventListener('blur', () => {
    field.hidden = true;
  });
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      field.value = text;
      field.hidden = false;
      field.select();
      say(words.byHand);
    }
  };
  return { panel: element('div', { class: 'quote-panel no-print' }, field, status), say, copy };
}
