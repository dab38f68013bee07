const PASSAGE = 'h1, h2, h3, h4, p, li, dt, dd, figcaption, caption, th, td, summary, blockquote';
/** What is not for the ear: the way to other pages, forms, and what screen readers leave out too. */
const UNREAD = 'nav, form, button, [aria-hidden="true"], [data-cite], [data-unread]';

/** The passages of the main part of a page that are shown, from the first that is not above the window. */
export function passagesOf(page: Document): HTMLElement[] {
  const found = [...page.querySelectorAll<HTMLElement>(`main :is(${PASSAGE})`)].filter(
    (it) => !it.closest(UNREAD) && !it.querySelector(PASSAGE) && isShown(it) && spokenText(it) !== '',
  );
  const first = found.findIndex((it) => it.getBoundingClientRect().bottom > 0);
  return found.slice(Math.max(first, 0));
}

/** The words of a passage as they are said, without what stands there for the eye alone. */
export function spokenText(passage: HTMLElement): string {
  const copy = passage.cloneNode(true) as HTMLElement;
  for (const it of copy.querySelectorAll(UNREAD)) it.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function isShown(it: HTMLElement): boolean {
  return it.getClientRects().length > 0;
}
