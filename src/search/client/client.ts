import './later-methods.ts';
import { combobox } from './combobox.ts';
import { BODY, FIELD, HEADER_FIELD, SEARCH_PAGE } from './hooks.ts';
import { openIndex } from './index-session.ts';
import { markPage } from './mark-page.ts';
import { searchPage } from './search-page.ts';

const own = document.currentScript as HTMLScriptElement | null;
const root = own?.src.replace(/search\/client\.js(\?.*)?$/, '') ?? '/';
const index = openIndex(root);

for (const it of document.querySelectorAll<HTMLInputElement>(HEADER_FIELD)) combobox(it, index, root);

const page = document.querySelector<HTMLElement>(SEARCH_PAGE);
const field = page?.querySelector<HTMLInputElement>(FIELD);
if (page && field) {
  searchPage(page, field, index, root);
} else {
  const body = document.querySelector<HTMLElement>(BODY);
  const query = new URLSearchParams(location.search).get('q');
  if (body && query !== null && query !== '') markPage(body, query);
}
