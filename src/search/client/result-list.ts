import { fill } from '#words';
import type { Answer, Tier } from '../engine.ts';
import type { PageText } from '../index-format.ts';
import { rangesOf } from '../marks.ts';
import { countOf } from '../sentence.ts';
import { type Piece, piecesOf, snippetOf } from '../snippet.ts';
import { searchWords as words } from '../words.ts';
import { button, element } from './element.ts';
import type { OpenIndex } from './index-session.ts';
import { pageAddress } from './page-address.ts';

const BATCH = 10;

/** The list of results in its place: a heading a tier, ten results at a time. */
export function resultList(place: HTMLElement, root: string) {
  const clear = () => {
    place.replaceChildren();
    place.hidden = true;
  };

  /** Gets the texts of the first results, at least as many as were shown before; what it gives back puts them in the place of those before. */
  const prepare = async (answers: readonly Answer[], query: string, index: OpenIndex, shown: number) => {
    const rows = answers.flatMap((answer) => answer.hits.map(({ page }) => ({ page, answer })));
    const lists = new Map<Tier, HTMLElement>();
    const initial = Math.max(BATCH, shown);
    const batch = async (from: number, size = BATCH) =>
      Promise.all(
        rows
          .slice(from, from + size)
          .map(async ({ page, answer }) => ({ answer, text: await index.page(page) })),
      );
    const first = await batch(0, initial);
    const append = (items: Awaited<ReturnType<typeof batch>>) =>
      items.map(({ answer, text }) => {
        const item = resultItem(text, answer, pageAddress(root, text.href, query));
        let list = lists.get(answer.tier);
        if (!list) {
          list = element('ol', { class: 'border-t border-line' });
          lists.set(answer.tier, list);
          place.append(element('section', { class: 'mb-12' }, tierHeading(answer), list));
        }
        list.append(item);
        return item;
      });
    const addMore = (from: number) => {
      if (from >= rows.length) return;
      const more = button(MORE, words.more, () => {
        more.disabled = true;
        batch(from).then(
          (items) => {
            more.remove();
            const [item] = append(items);
            addMore(from + BATCH);
            history.replaceState({ shown: from + BATCH }, '');
            item?.querySelector('a')?.focus();
          },
          () => {
            more.disabled = false;
            more.textContent = `${words.failures.unreachable}${words.retry}`;
          },
        );
      });
      more.append(
        element('span', { class: 'ml-3 text-muted' }, fill(words.moreOf, { n: countOf(answers) - from })),
      );
      place.append(more);
    };
    return () => {
      place.replaceChildren();
      place.hidden = rows.length === 0;
      append(first);
      addMore(initial);
    };
  };

  return { clear, prepare };
}

const MORE =
  'mb-12 flex min-h-14 w-full cursor-pointer items-center justify-center border border-rule px-6 font-bold hover:border-red hover:text-red disabled:text-muted';

function tierHeading({ tier, hits }: Answer): HTMLElement {
  return element(
    'h2',
    { class: 'mb-3 flex items-baseline gap-3 font-sans text-base font-bold' },
    words.tiers[tier],
    element('span', { class: 'text-sm font-normal text-muted' }, fill(words.tierHeading, { n: hits.length })),
  );
}

function resultItem(page: PageText, { tier, terms }: Answer, href: string): HTMLElement {
  const near = tier === 'near';
  const facts = [page.kind, dateText(page.date)].filter((it) => it !== '').join('　');
  const text = element(
    'div',
    { class: 'min-w-0 grow' },
    element('p', { class: 'text-sm text-muted' }, facts),
    element(
      'h3',
      { class: 'mt-1 text-lg font-bold' },
      element(
        'a',
        { class: 'cover-link hover:text-red', href },
        ...markedNodes(piecesOf(page.title, rangesOf(page.title, terms, near))),
      ),
    ),
    ...(page.number === undefined ? [] : [element('p', { class: 'mt-1 font-bold' }, page.number)]),
    element('p', { class: 'mt-1 max-w-measure' }, ...markedNodes(snippetOf(page.blocks, terms, near))),
  );
  const picture =
    page.picture === undefined
      ? []
      : [
          element('img', {
            class: 'hidden h-20 w-30 shrink-0 bg-panel object-cover sm:block',
            src: page.picture,
            alt: '',
            width: '120',
            height: '80',
            loading: 'lazy',
            decoding: 'async',
          }),
        ];
  return element(
    'li',
    { class: 'relative flex gap-6 border-b border-line py-5 hover:bg-panel' },
    text,
    ...picture,
  );
}

function markedNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((it) => (it.marked ? element('mark', {}, it.text) : it.text));
}

function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [
    year ? `${String(year)}年` : '',
    month ? `${String(month)}月` : '',
    day ? `${String(day)}日` : '',
  ].join('');
}
