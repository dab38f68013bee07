import { ask } from '#search/ask.ts';
import { openIndex } from '#search/client/index-session.ts';

// The own engine with its own loader, as the page of results uses them.
window.openSession = (root) => {
  const index = openIndex(root);
  return Promise.resolve({
    find: (text) =>
      index(async (it) => {
        const { answers, suggestions } = await ask(text, it);
        return {
          ids: answers.flatMap(({ hits }) => hits.map(({ page }) => String(page))),
          offers: suggestions.map((term) => term.text),
        };
      }),
    show: (id) => index((it) => it.page(Number(id))),
  });
};
