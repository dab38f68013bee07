import { fill } from '#words';
import type { Term } from '../index-format.ts';
import { suggest } from '../suggest.ts';
import { searchWords as words } from '../words.ts';
import { debounced, element } from './element.ts';
import { isComposing } from './hooks.ts';
import type { IndexSession } from './index-session.ts';
import { pageAddress } from './page-address.ts';

/**
 * Makes a search field a combobox: list autocomplete with manual selection, after the ARIA Authoring Practices
 * Guide. Without suggestions it stays the plain field of its form.
 */
export function combobox(field: HTMLInputElement, index: IndexSession, root: string): void {
  const { form } = field;
  if (!form) return;
  const list = element('ul', {
    id: `${field.id}-list`,
    role: 'listbox',
    'aria-label': words.suggestions,
    class: LIST,
    hidden: true,
  });
  const status = element('p', { role: 'status', class: 'sr-only' });
  form.append(list, status);
  set(field, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  });

  let options: { term: Term; item: HTMLElement }[] = [];
  let active = -1;

  const activate = (next: number) => {
    options[active]?.item.setAttribute('aria-selected', 'false');
    active = next;
    const item = options[active]?.item;
    item?.setAttribute('aria-selected', 'true');
    item?.scrollIntoView({ block: 'nearest' });
    if (item) field.setAttribute('aria-activedescendant', item.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    activate(-1);
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
  };
  const choose = ({ href, text }: Term) => {
    close();
    field.value = text;
    if (href === undefined) form.requestSubmit();
    else location.href = pageAddress(root, href);
  };
  const show = (terms: readonly Term[]) => {
    activate(-1);
    options = terms.map((term, number) => ({ term, item: optionOf(term, `${list.id}-${String(number)}`) }));
    for (const { term, item } of options)
      item.addEventListener('click', () => {
        choose(term);
      });
    list.replaceChildren(...options.map((it) => it.item));
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(options.length > 0));
    status.textContent =
      options.length > 0 ? fill(words.suggestionCount, { n: options.length }) : words.noSuggestion;
  };
  const update = async () => {
    const typed = field.value;
    if (typed.trim() === '') {
      close();
      return;
    }
    // A field without suggestions still searches: its failures are told on the page of results.
    const terms = await index((it) => it.terms()).catch(() => []);
    if (field.value === typed && document.activeElement === field) show(suggest(typed, terms));
  };
  const later = debounced(80, () => void update());

  field.addEventListener('input', (event) => {
    if (!event.isComposing) later.call();
  });
  field.addEventListener('compositionend', later.call);
  field.addEventListener('blur', close);
  // Keeps the focus in the field while an option is chosen.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  form.addEventListener('submit', () => {
    later.cancel();
    close();
  });
  field.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    const isOpen = !list.hidden;
    const keys: Partial<Record<string, () => void>> = {
      ArrowDown: () => {
        if (isOpen) activate(active + 1 < options.length ? active + 1 : -1);
        else
          void update().then(() => {
            activate(options.length > 0 && !list.hidden ? 0 : -1);
          });
      },
      ArrowUp: () => {
        if (isOpen) activate(active < 0 ? options.length - 1 : active - 1);
        else
          void update().then(() => {
            activate(list.hidden ? -1 : options.length - 1);
          });
      },
      Escape: () => {
        if (isOpen) close();
        else field.blur();
      },
    };
    const chosen = options[active];
    const act =
      event.key === 'Enter' && isOpen && chosen
        ? () => {
            choose(chosen.term);
          }
        : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  if (document.activeElement === field) later.call();
}

const LIST =
  'absolute top-full right-0 z-20 mt-1 max-h-[60vh] w-[min(28rem,calc(100vw-2.5rem))] overflow-y-auto border border-rule bg-paper py-1 shadow-[0_12px_32px_rgba(31,28,25,0.14)]';
const OPTION =
  'flex min-h-11 cursor-pointer items-baseline gap-4 px-4 py-2 hover:bg-panel aria-selected:bg-red-pale aria-selected:shadow-[inset_3px_0_0_var(--color-red)]';

function optionOf({ text, kind }: Term, id: string): HTMLElement {
  return element(
    'li',
    { id, role: 'option', 'aria-selected': 'false', class: OPTION },
    element('span', { class: 'min-w-0 grow' }, text),
    ...(kind === undefined ? [] : [element('span', { class: 'shrink-0 text-sm text-muted' }, kind)]),
  );
}

function set(target: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
