/** The places in the page that scripts take hold of. */
export const FIELD = '[data-search-field]';
export const HEADER_FIELD = 'header [data-search-field]';
export const SEARCH_PAGE = '[data-search-page]';
export const INDEX = '[data-site-index]';
export const PROGRAM_FAILED = '[data-search-failed]';
export const BODY = '[data-pagefind-body]';

/**
 * Whether a key belongs to an input method. Safari ends a composition before the key that ended it, and then tells
 * by the code 229 alone; that property is deprecated and has no successor.
 */
export function isComposing(event: KeyboardEvent): boolean {
  const { keyCode }: { keyCode?: number } = event;
  return event.isComposing || event.key === 'Process' || keyCode === 229;
}
