import { button } from '#search/client/element.ts';
import { addressAt, paragraphsOf } from './address.ts';
import type { Say } from './copying.ts';
import { quoteWords as words } from './words.ts';

/**
 * One button for all paragraphs, so that it is one stop for the Tab key: it stands beside the paragraph that was
 * pointed at last, or that holds the focus; arrow keys move it on. A finger doesn't hover: a tap on a paragraph shows
 * it, until the next tap elsewhere.
 */
export function offerParagraphs(body: HTMLElement, say: Say, copy: (link: string) => void): void {
  const paragraphs = paragraphsOf(body);
  // The script may have been fetched because the pointer or the focus came to one.
  let current = paragraphs.filter((it) => it.matches(':hover, :focus-within')).pop() ?? paragraphs[0];
  if (!current) return;
  const mark = button(
    'quote-mark no-print',
    '',
    () => {
      copy(addressAt(current?.id ?? ''));
    },
    { 'aria-label': words.paragraph, title: words.paragraph, 'data-pagefind-ignore': true },
  );
  const moveTo = (paragraph: HTMLElement | undefined) => {
    current = paragraph ?? current;
    const top = (current?.getBoundingClientRect().top ?? 0) - body.getBoundingClientRect().top;
    mark.style.transform = `translateY(${top}px)`;
  };
  const follow = ({ target }: Event) => {
    moveTo(paragraphs.filter((it) => it.contains(target as Node)).pop());
  };
  body.addEventListener('pointerover', follow);
  body.addEventListener('focusin', follow);
  document.addEventListener('pointerup', ({ target, pointerType }) => {
    const isTapped =
      pointerType === 'touch' && [mark, ...paragraphs].some((it) => it.contains(target as Node));
    mark.classList.toggle('is-tapped', isTapped);
  });
  mark.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    moveTo(paragraphs[paragraphs.findIndex((it) => it === current) + step]);
    current?.scrollIntoView({ block: 'nearest' });
    say(current?.textContent.trim().slice(0, 20) ?? '');
  });
  body.classList.add('relative');
  body.append(mark);
  moveTo(current);
}
