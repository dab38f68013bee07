import { type TermMatcher } from './term-matcher.ts';
import { viewsOf } from './text-view.ts';

/** A path or name that may be shown: private names in it, also encoded ones, are replaced by ＊＊. */
export function maskNames(path: string, matcher: TermMatcher): string {
  let shown = path;
  for (let round = 0; round < 50; round++) {
    const views = viewsOf(shown, false).map((it) => ({ text: it.text, first: matcher.find(it.text)[0] }));
    const view = views.find((it) => it.first !== undefined);
    if (!view?.first) return shown;
    shown = `${view.text.slice(0, view.first.start)}＊＊${view.text.slice(view.first.end)}`;
  }
  return '＊＊';
}
