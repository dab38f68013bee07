import { openPagefind, type PagefindResult } from './pagefind-module.ts';

// Pagefind as its documentation has it: what is typed is what is asked.
window.openSession = async (root) => {
  const instance = await openPagefind(root, 'zh-cn');
  const results = new Map<string, PagefindResult>();
  return {
    find: async (text) => {
      const found = (await instance.search(text)).results;
      for (const it of found) results.set(it.id, it);
      return { ids: found.map((it) => it.id), offers: [] };
    },
    show: async (id) => results.get(id)?.data(),
  };
};
