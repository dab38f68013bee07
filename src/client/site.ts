import '#display/switch.client.ts';
import { fetchHeadingFonts } from './heading-fonts.ts';
import { fetchLateScripts } from './late-scripts.ts';
import { FIELD, INDEX, isComposing, PROGRAM_FAILED, SEARCH_PAGE } from '#search/client/hooks.ts';

/** Set by the build: changes with the other script. */
declare const CLIENT_VERSION: string;

const own = document.currentScript as HTMLScriptElement | null;
const root = own?.src.replace(/site\.js(\?.*)?$/, '') ?? '/';
const page = document.querySelector(SEARCH_PAGE);
const index = document.querySelector<HTMLElement>(INDEX);
const hasQuery = new URLSearchParams(location.search).get('q');

fetchHeadingFonts();
fetchLateScripts();

let asked = false;

/** Fetches search, once. A failed attempt may be repeated. */
function fetchSearch(): void {
  if (asked) return;
  asked = true;
  const failure = document.querySelector<HTMLElement>(PROGRAM_FAILED);
  const script = document.createElement('script');
  script.src = `${root}search/client.js?v=${CLIENT_VERSION}`;
  if (failure) failure.hidden = true;
  script.onerror = () => {
    asked = false;
    if (failure) failure.hidden = false;
    if (index) index.hidden = false;
  };
  document.head.append(script);
}

function isTypingIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

document.addEventListener('focusin', (event) => {
  if (event.target instanceof Element && event.target.matches(FIELD)) fetchSearch();
});

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const wanted =
    key === '/'
      ? !ctrlKey && !metaKey && !altKey
      : key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!wanted || isTypingIn(target) || isComposing(event)) return;
  const field = document.querySelector<HTMLInputElement>(FIELD);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// The Enter that ends a composition is no wish to search; Safari tells it by its key code alone.
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Enter' && isComposing(event) && isTypingIn(event.target)) event.preventDefault();
  },
  true,
);

document.querySelector(`${PROGRAM_FAILED} button`)?.addEventListener('click', fetchSearch);

// Results are going to stand where the index begins: what is shown first must not jump.
if (page && hasQuery && index) {
  index.hidden = true;
  page.classList.add('min-h-screen');
}
if (page || hasQuery || document.activeElement?.matches(FIELD)) fetchSearch();
