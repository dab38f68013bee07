/** Where a page of the site is, from its place below the root; the words to mark there may be handed on. */
export function pageAddress(root: string, href: string, query = ''): string {
  // A folder has no page of its own where no server looks for one.
  const file = root.startsWith('file:') ? 'index.html' : '';
  return `${root}${href}${file}${query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`}`;
}
