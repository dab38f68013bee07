import { fill } from '#words';
import type { FacetCount } from '../facet-counts.ts';
import { chosen, type SearchState, type Sort, toggled, withoutFilters } from '../search-state.ts';
import { searchWords as words } from '../words.ts';
import { button, element } from './element.ts';

/** More values of a facet than these fold away. */
const SHOWN = 8;

const WIDE = '(min-width: 64rem)';

/** Facets with counts beside the results, and above them a chip for each filter that is set. */
export function filterPanel(place: HTMLElement, chips: HTMLElement, change: (next: SearchState) => void) {
  const summary = element('summary', { class: SUMMARY }, words.filters);
  const content = element('div', { class: 'space-y-6 pt-4 lg:pt-0' });
  const details = element('details', { class: 'group' }, summary, content);
  const wide = matchMedia(WIDE);
  const unfold = () => {
    details.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  unfold();

  const clear = () => {
    place.hidden = true;
    chips.replaceChildren();
    chips.hidden = true;
  };
  const show = (state: SearchState, counts: readonly FacetCount[]) => {
    const filters = chosen(state.selected);
    if (counts.length === 0 && filters.length === 0) {
      clear();
      return;
    }
    const focused = document.activeElement?.getAttribute('data-key');
    const hadChip = chips.contains(document.activeElement);
    summary.textContent = filters.length === 0 ? words.filters : fill(words.filtersOf, { n: filters.length });
    content.replaceChildren(
      sortGroup(state.sort, (sort) => {
        change({ ...state, sort });
      }),
      ...counts.map((it) =>
        facetGroup(it, (value) => {
          change(toggled(state, it.name, value));
        }),
      ),
    );
    if (!place.contains(details)) place.replaceChildren(details);
    place.hidden = false;
    chips.hidden = filters.length === 0;
    chips.replaceChildren(
      ...filters.map(({ name, value }) =>
        chip(`${words.facets[name]}：${value}`, () => {
          change(toggled(state, name, value));
        }),
      ),
      ...(filters.length > 1
        ? [
            button(CLEAR, words.clearFilters, () => {
              change(withoutFilters(state));
            }),
          ]
        : []),
    );
    // What had the focus was drawn anew; a chip that is gone leaves it to its neighbour, or to the filters.
    const again = [...place.querySelectorAll<HTMLElement>('[data-key]')].find(
      (it) => it.dataset['key'] === focused,
    );
    if (again) again.focus();
    else if (hadChip)
      (chips.querySelector('button') ?? (wide.matches ? content.querySelector('input') : summary))?.focus();
  };
  clear();
  return { show, clear };
}

const SUMMARY =
  'flex min-h-12 cursor-pointer items-center justify-between border-y border-line font-bold after:content-["＋"] group-open:after:content-["－"] lg:hidden';
const CHIP =
  'inline-flex min-h-11 cursor-pointer items-center gap-2 bg-red-pale px-4 text-sm text-red-deep hover:bg-red hover:text-white';
const CLEAR = 'inline-flex min-h-11 cursor-pointer items-center px-2 text-sm underline underline-offset-4';

function facetGroup({ name, values }: FacetCount, toggle: (value: string) => void): HTMLElement {
  const rows = values.map(({ value, count, selected }) => {
    const box = element('input', {
      type: 'checkbox',
      checked: selected,
      class: 'size-4.5 shrink-0 accent-red',
      'data-key': `${name}-${value}`,
    });
    box.addEventListener('change', () => {
      toggle(value);
    });
    return element(
      'li',
      {},
      element(
        'label',
        { class: 'flex min-h-11 cursor-pointer items-center gap-3 py-1 hover:text-red' },
        box,
        element('span', { class: 'min-w-0 grow leading-snug' }, value),
        element('span', { class: 'text-sm text-muted tabular-nums' }, String(count)),
      ),
    );
  });
  const rest = rows.slice(SHOWN);
  return element(
    'fieldset',
    { class: 'min-w-0 border-t border-line pt-3' },
    element('legend', { class: 'float-left mb-1 w-full text-sm font-bold text-muted' }, words.facets[name]),
    element('ul', { class: 'clear-both' }, ...rows.slice(0, SHOWN)),
    ...(rest.length === 0
      ? []
      : [
          element(
            'details',
            { open: values.slice(SHOWN).some((it) => it.selected) },
            element(
              'summary',
              { class: 'flex min-h-11 cursor-pointer items-center text-sm' },
              fill(words.otherValues, { n: rest.length }),
            ),
            element('ul', {}, ...rest),
          ),
        ]),
  );
}

function sortGroup(sort: Sort, change: (sort: Sort) => void): HTMLElement {
  return element(
    'fieldset',
    { class: 'min-w-0 border-t border-line pt-3' },
    element('legend', { class: 'float-left mb-1 w-full text-sm font-bold text-muted' }, words.sort),
    element(
      'div',
      { class: 'clear-both flex gap-6' },
      ...(['relevance', 'date'] as const).map((it) => {
        const radio = element('input', {
          type: 'radio',
          name: 'sort-by',
          checked: it === sort,
          class: 'size-4.5 accent-red',
          'data-key': `sort-${it}`,
        });
        radio.addEventListener('change', () => {
          change(it);
        });
        return element(
          'label',
          { class: 'flex min-h-11 cursor-pointer items-center gap-2 hover:text-red' },
          radio,
          words.sorts[it],
        );
      }),
    ),
  );
}

function chip(text: string, remove: () => void): HTMLElement {
  const made = button(CHIP, '', remove);
  made.append(
    element('span', { class: 'sr-only' }, words.remove),
    text,
    element('span', { 'aria-hidden': 'true' }, '×'),
  );
  return made;
}
