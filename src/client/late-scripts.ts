/** What shows that a page is being used, not only read by its first screen. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'selectionchange', 'hashchange'];

/**
 * Fetches the scripts that a page needs only when it is used. Each stands as `<template data-script="address">` where
 * its element is going to stand. An address with a place in the page needs them at once.
 */
export function fetchLateScripts(): void {
  const waiting = document.querySelectorAll<HTMLElement>('template[data-script]');
  if (waiting.length === 0) return;
  let fetched = false;
  const fetchAll = (event?: Event) => {
    // Chromium tells of a pointer that rests where the page appears.
    const isResting =
      event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY;
    if (fetched || isResting) return;
    fetched = true;
    for (const it of SIGNS) window.removeEventListener(it, fetchAll, true);
    for (const it of waiting) {
      const script = document.createElement('script');
      script.src = it.dataset['script'] ?? '';
      it.replaceWith(script);
    }
  };
  if (location.hash !== '') fetchAll();
  else for (const it of SIGNS) window.addEventListener(it, fetchAll, true);
}
