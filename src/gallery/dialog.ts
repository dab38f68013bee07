import { galleryWords } from './words.ts';

export interface GalleryDialog {
  element: HTMLDialogElement;
  /** Shows the picture of a `<figure>` of the page with its caption: number `index` of `count`. */
  show: (figure: HTMLElement, index: number, count: number) => void;
}

/** The dialog in which a picture fills the window. `step` is called with 1 or -1. It is closed by its button and Escape. */
export function galleryDialog(step: (by: 1 | -1) => void): GalleryDialog {
  const element = document.createElement('dialog');
  element.className = 'gallery no-print';
  element.setAttribute('aria-label', galleryWords.title);
  const place = document.createElement('p');
  place.setAttribute('role', 'status');
  const steps = [
    button(galleryWords.previous, () => {
      step(-1);
    }),
    button(galleryWords.next, () => {
      step(1);
    }),
  ];
  const close = button(galleryWords.close, () => {
    element.close();
  });
  const bar = document.createElement('div');
  bar.append(place, ...steps, close);
  const shown = document.createElement('figure');
  element.append(bar, shown);
  element.addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey, shiftKey }) => {
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === 'ArrowLeft') step(-1);
    if (key === 'ArrowRight') step(1);
  });
  const show = (figure: HTMLElement, index: number, count: number) => {
    for (const it of steps) it.hidden = count < 2;
    place.textContent = galleryWords.place.replace('{n}', String(index + 1)).replace('{all}', String(count));
    shown.replaceChildren(
      ...['picture', 'figcaption'].flatMap((it) => figure.querySelector(it)?.cloneNode(true) ?? []),
    );
    enlarge(shown);
    if (element.open) return;
    element.showModal();
    close.focus();
  };
  return { element, show };
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

/** The same picture, as wide as the window, fetched at once and not cut. */
function enlarge(shown: HTMLElement): void {
  for (const it of shown.querySelectorAll<HTMLImageElement | HTMLSourceElement>('source, img')) {
    it.sizes = '100vw';
  }
  const image = shown.querySelector('img');
  if (!image) return;
  image.loading = 'eager';
  image.removeAttribute('class');
  image.removeAttribute('style');
}
