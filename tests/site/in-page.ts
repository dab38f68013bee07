// What runs inside a page: each function is sent to the browser alone and may use nothing from around it.

/** Scrolls through the page so that it fetches all its pictures, and waits for them and for its fonts. */
export async function scrollToEnd(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
    window.scrollTo({ top, behavior: 'instant' });
    await frame();
  }
  // One that no scrolling of the page brings into sight is not fetched before it is asked for.
  for (const it of document.images) it.loading = 'eager';
  await Promise.all([...document.images].map((it) => it.decode().catch(() => undefined)));
  await document.fonts.ready;
  await frame();
  await frame();
}

/** The sum of all layout shifts since the page began. */
export function layoutShift(): number {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  return shifts.reduce((sum, it) => sum + it.value, 0);
}

/**
 * Finds every text that asks for the heading face, and gives its element a mark to be found by. An `h1` or `h2` that
 * asks for another face has a mark of its own, but in a document with the faces of GB/T 9704, which nobody may send along.
 */
export function markHeadingTexts(): { selector: string; text: string }[] {
  const asksForHeading = (it: Element) => /^"?Heading\b/.test(getComputedStyle(it).fontFamily);
  const ownText = (it: Element) =>
    [...it.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''))
      .join('');
  return [...document.querySelectorAll('body *')]
    .filter((it) => ownText(it).trim() !== '' && it.checkVisibility())
    .filter((it) => asksForHeading(it) || (it.matches('h1, h2') && it.closest('.document') === null))
    .map((it, index) => {
      it.setAttribute('data-heading-text', String(index));
      return { selector: `[data-heading-text="${index}"]`, text: it.textContent };
    });
}

/** Elements that stand out of the window on the right, unless they scroll in a frame of their own. */
export function sidewaysOverflow(): string[] {
  const width = document.documentElement.clientWidth;
  const pageWidth = document.documentElement.scrollWidth;
  if (pageWidth <= width) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (it) =>
      it.getBoundingClientRect().right > width + 1 && it.closest('.overflow-x-auto, .table-wrap') === null,
  );
  return wide.length === 0
    ? [`the page is ${pageWidth}px wide`]
    : wide.slice(0, 3).map((it) => `<${it.tagName.toLowerCase()} class="${it.getAttribute('class') ?? ''}">`);
}

/**
 * Controls and links that are smaller than `least` pixels each way; links within a line of text may be (WCAG 2.5.5).
 * What is reached through a larger `::after` counts with it.
 */
export function smallTargets(least: number): string[] {
  const shown = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea'),
  ];
  return shown.flatMap((it) => {
    const { width, height } = it.getBoundingClientRect();
    const style = getComputedStyle(it);
    const isOutOfSight = width <= 1 || height <= 1 || style.clipPath !== 'none' || style.opacity === '0';
    const after = getComputedStyle(it, '::after');
    const isCovered = after.content !== 'none' && after.position === 'absolute';
    if (isOutOfSight || style.display === 'inline' || isCovered) return [];
    const isLarge = width >= least - 0.5 && height >= least - 0.5;
    return isLarge
      ? []
      : [`${it.tagName} ${Math.round(width)}×${Math.round(height)}: ${it.textContent.trim().slice(0, 20)}`];
  });
}

/** Texts that are set smaller than `least` pixels. */
export function smallTexts(least: number): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!element || !text || element.getClientRects().length === 0 || element.closest('svg, script, style')) {
      continue;
    }
    if (parseFloat(getComputedStyle(element).fontSize) < least) found.push(text.slice(0, 20));
  }
  return found;
}
