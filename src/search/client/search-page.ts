import { fill } from '#words';
import { ask, type Reply } from '../ask.ts';
import type { Answer } from '../engine.ts';
import { facetCounts, filtered, sorted } from '../facet-counts.ts';
import { readState, type SearchState, withoutFilters, writeState } from '../search-state.ts';
import { answerSentence } from '../sentence.ts';
import { searchWords as words } from '../words.ts';
import { debounced } from './element.ts';
import { filterPanel } from './filter-panel.ts';
import { INDEX, isComposing } from './hooks.ts';
import type { IndexSession, OpenIndex } from './index-session.ts';
import { LoadError } from './load.ts';
import { failureMessage, nothingMessage, suggestionRow } from './messages.ts';
import { resultList } from './result-list.ts';

/** Runs the page of results. All that it shows stands in its address. */
export function searchPage(
  page: HTMLElement,
  field: HTMLInputElement,
  session: IndexSession,
  root: string,
): void {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-search-part="${name}"]`) ?? page;
  const status = part('status');
  const site = page.querySelector<HTMLElement>(INDEX);
  const results = resultList(part('results'), root);
  let state = readState(location.search);
  /** The address of the last step of the history, that typing replaces meanwhile. */
  let committed = location.search;
  let asked: Asked | undefined;
  let turn = 0;

  const panel = filterPanel(part('filters'), part('chips'), (next) => {
    go(next, 'push');
  });

  const go = (next: SearchState, step: 'push' | 'replace') => {
    state = next;
    const address = `${location.pathname}${writeState(state)}`;
    if (step === 'push' && writeState(state) !== committed) {
      history.replaceState(history.state, '', `${location.pathname}${committed}`);
      history.pushState(undefined, '', address);
      committed = writeState(state);
    } else {
      history.replaceState(undefined, '', address);
    }
    void run();
  };
  const lookFor = (text: string) => {
    field.value = text;
    go({ ...withoutFilters(state), q: text }, 'push');
    field.focus();
  };

  const run = async () => {
    const mine = (turn += 1);
    const text = state.q.trim();
    document.title = document.title.replace(/^(“.*” - )?/, text === '' ? '' : `“${text}” - `);
    if (text === '') {
      clear();
      return;
    }
    // Only what takes its time is announced.
    const slow = setTimeout(() => {
      status.textContent = fill(words.loading, { text });
    }, 400);
    try {
      const found = await session(async (index) => {
        const known = asked?.text === text && asked.index === index ? asked : undefined;
        const now = known ?? { text, index, reply: await ask(text, index) };
        const { reply } = now;
        const cut = filtered(reply.answers, state.selected, index.manifest);
        const answers = sorted(cut, state.sort, index.manifest);
        const paint = await results.prepare(answers, reply.text, index, shownBefore());
        return { now, answers, paint };
      });
      if (mine !== turn) return;
      asked = found.now;
      show(found.now, found.answers);
      found.paint();
    } catch (error) {
      if (mine === turn) showFailure(error);
    } finally {
      clearTimeout(slow);
    }
  };

  const clear = () => {
    asked = undefined;
    status.textContent = '';
    part('notice').replaceChildren();
    panel.clear();
    results.clear();
    if (site) site.hidden = false;
  };

  const show = ({ text, reply, index: { manifest } }: Asked, answers: readonly Answer[]) => {
    status.textContent = answerSentence(text, reply, answers, state);
    const isEmpty = reply.answers.length === 0;
    part('notice').replaceChildren(
      ...(reply.suggestions.length > 0 ? [suggestionRow(reply.suggestions, lookFor)] : []),
      ...(isEmpty ? [nothingMessage()] : []),
    );
    panel.show(state, isEmpty ? [] : facetCounts(reply.answers, state.selected, manifest));
    if (site) site.hidden = false;
  };

  const showFailure = (error: unknown) => {
    const failure = error instanceof LoadError ? error.failure : 'damaged';
    clear();
    status.textContent = `${words.failures[failure]}${words.failureHint}`;
    part('notice').replaceChildren(failureMessage(() => void run()));
  };

  const typed = debounced(200, () => {
    if (field.value !== state.q) go({ ...state, q: field.value }, 'replace');
  });
  field.addEventListener('input', (event) => {
    if (!event.isComposing) typed.call();
  });
  field.addEventListener('compositionend', typed.call);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !isComposing(event)) {
      event.preventDefault();
      field.blur();
    }
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    typed.cancel();
    go({ ...state, q: field.value }, 'push');
  });
  window.addEventListener('popstate', () => {
    typed.cancel();
    state = readState(location.search);
    committed = location.search;
    field.value = state.q;
    void run();
  });

  if (field.value === '' || state.q !== '') field.value = state.q;
  else state = { ...state, q: field.value };
  void run();
}

interface Asked {
  text: string;
  reply: Reply;
  index: OpenIndex;
}

/** How many results were shown when the reader left this step of the history. */
function shownBefore(): number {
  const step = history.state as { shown?: number } | null;
  return step?.shown ?? 0;
}
