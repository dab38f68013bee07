import { paragraphsOf } from './address.ts';
import type { Say } from './copying.ts';
import { quoteWords as words } from './words.ts';

/**
 * Leads links to a paragraph that was corrected since to the paragraph as it is now: the one whose id agrees in one
 * of its halves, how it begins or how it ends (src/source/body/paragraph-ids.ts).
 */
export function followOldLinks(body: HTMLElement, say: Say): void {
  const follow = () => {
    const wanted = location.hash.slice(1);
    const [, begins, ends] = COMPUTED.exec(wanted) ?? [];
    // A browser that found the words of the link has gone there.
    if (!begins || document.getElementById(wanted) || scrollY > 0) return;
    const found = paragraphsOf(body).find(({ id }) => {
      const halves = COMPUTED.exec(id);
      return halves?.[1] === begins || halves?.[2] === ends;
    });
    if (found) location.replace(`#${found.id}`);
    say(found ? words.revised : words.gone);
  };
  addEventListener('hashchange', follow);
  addEventListener('load', () => requestAnimationFrame(follow));
}

const COMPUTED = /^p-(\w{4})-(\w{4})/;
