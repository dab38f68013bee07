/** Everything of a text that has an address of its own. */
const PARAGRAPHS = ':is(p,li)[id]';
const ANCHORS = ':is(p,li,h2,h3,h4)[id]';

/** The paragraphs and items of a text, apart from its notes. */
export function paragraphsOf(body: HTMLElement): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(PARAGRAPHS)].filter((it) => !it.closest('.footnotes'));
}

/** Where readers go for good: the address that the page names as its own, with a fragment. */
export function addressAt(id: string, directive?: string): string {
  const named = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const fragment = directive === undefined ? id : `${id}:~:${directive}`;
  return `${named ?? location.href.replace(/[?#].*/, '')}#${fragment}`;
}

/** The id that a place in a text belongs to: its paragraph's, or that of what stands above. */
export function idAt(body: HTMLElement, node: Node): string {
  const above = [...body.querySelectorAll(ANCHORS)].filter(
    (it) => it.contains(node) || it.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above[above.length - 1]?.id ?? '';
}
