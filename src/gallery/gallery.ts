import { anchorOf, pictureIn, stepFrom } from './address.ts';
import { galleryDialog } from './dialog.ts';

/**
 * Opens the pictures of a page large, where the browser has `<dialog>`; elsewhere their links lead on. What is open
 * stands in the address: opening adds it to the history, so that the way back closes; stepping puts another in its place.
 */
export function openPictures(): void {
  const figures = [...document.querySelectorAll<HTMLElement>(`figure[id^="${anchorOf('').slice(1)}"]`)];
  if (figures.length === 0 || typeof HTMLDialogElement !== 'function') return;
  const indexOf = (picture: string | undefined) =>
    picture === undefined ? -1 : figures.findIndex((it) => `#${it.id}` === anchorOf(picture));
  const shownNow = () => indexOf(pictureIn(location.hash));
  /** Where the focus goes when the dialog closes. */
  let opener: HTMLElement | null | undefined;

  const { element, show } = galleryDialog((by) => {
    const figure = figures[stepFrom(shownNow(), by, figures.length)];
    if (figure) history.replaceState(history.state, '', `#${figure.id}`);
    follow();
  });
  document.body.append(element);

  /** Shows what the address names. */
  const follow = () => {
    const index = shownNow();
    const figure = figures[index];
    if (!figure) {
      element.close();
      return;
    }
    if (!element.open) opener ??= figure.querySelector('a');
    show(figure, index, figures.length);
  };

  element.addEventListener('close', () => {
    // The event comes late: by then the way forward may have opened it anew.
    if (element.open) return;
    if (shownNow() >= 0) restoreAddress();
    opener?.focus();
    opener = undefined;
  });
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-picture]') : null;
    const picture = link?.dataset['picture'];
    if (picture === undefined || indexOf(picture) < 0 || !isPlain(event)) return;
    event.preventDefault();
    opener = link;
    history.pushState(OPENED, '', anchorOf(picture));
    follow();
  });
  window.addEventListener('popstate', follow);
  follow();
}

/** The mark of an address that this script has added to the history. */
const OPENED = { gallery: true };

/** An address that the reader came with has no other before it to go back to. */
function restoreAddress(): void {
  const state = history.state as Partial<typeof OPENED> | null;
  if (state?.gallery) history.back();
  else history.replaceState(null, '', location.pathname + location.search);
}

/** A click that asks for no other tab or window. */
function isPlain(event: MouseEvent): boolean {
  const { button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  return button === 0 && !(altKey || ctrlKey || metaKey || shiftKey || defaultPrevented);
}
