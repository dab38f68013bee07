import type { PlacedProblem } from '../judge.ts';
import { element } from './element.ts';

const FORM = '[data-mode="edit"]';
const MESSAGES = 'field-messages';

/** The part of the form that has the field at a path, or the nearest around it that is shown. */
export function sectionOf(path: string): HTMLElement | undefined {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const place = parts.slice(0, length).join('.');
    const found = document.querySelector<HTMLElement>(`${FORM} [data-key-path="${CSS.escape(place)}"]`);
    if (found) return found;
  }
  return undefined;
}

/** Puts each problem beside its field, and takes away what stood there before. */
export function placeMessages(problems: readonly PlacedProblem[]): void {
  const bySection = Map.groupBy(problems, (it) => (it.path === '' ? undefined : sectionOf(it.path)));
  for (const list of document.querySelectorAll<HTMLElement>(`${FORM} .${MESSAGES}`)) {
    const section = list.parentElement;
    if (!section || !bySection.has(section)) list.remove();
  }
  for (const [section, found] of bySection) {
    if (!section) continue;
    const key = JSON.stringify(found);
    const old = section.querySelector<HTMLElement>(`:scope > .${MESSAGES}`);
    if (old?.dataset['key'] === key) continue;
    const list = element('ul', { className: MESSAGES }, found.map(messageOf));
    list.dataset['key'] = key;
    if (old) old.replaceWith(list);
    else section.querySelector(':scope > header')?.after(list);
  }
}

function messageOf({ message, remedy, isError, quote }: PlacedProblem): HTMLElement {
  const children = [
    ...(quote
      ? [element('q', { text: quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote })]
      : []),
    element('strong', { text: message }),
    element('span', { text: remedy }),
  ];
  return element('li', { className: isError ? 'error' : 'warning' }, children);
}

/** Of a line of the text, in characters. */
const LONGEST = 40;
