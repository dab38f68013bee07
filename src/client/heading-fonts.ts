/**
 * Lets the fonts of the headings come after the first paint, so that what is read first waits for nothing. They stand
 * in a `<style media="print" data-fonts>`, and in a `<noscript>`. A reader who comes from another page of the site has
 * most of them already, and gets them at once.
 */
export function fetchHeadingFonts(): void {
  const style = document.querySelector<HTMLStyleElement>('style[data-fonts]');
  if (!style) return;
  const use = () => {
    style.media = 'all';
  };
  const isFirstPage = !document.referrer.startsWith(`${location.origin}/`);
  if (!isFirstPage || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
    use();
    return;
  }
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    setTimeout(use);
  });
  observer.observe({ type: 'paint', buffered: true });
}
