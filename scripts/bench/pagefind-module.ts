/** What is used here of pagefind.js, version 1.6.0. */
export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<unknown>;
}

export interface PagefindInstance {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: PagefindResult[] }>;
}

/** A fresh instance. Pagefind reads the language of the document when one is made: `und` leaves queries as they are. */
export async function openPagefind(root: string, language: string): Promise<PagefindInstance> {
  const module = (await import(`${root}pagefind/pagefind.js`)) as {
    createInstance: (options: object) => PagefindInstance;
  };
  const { lang } = document.documentElement;
  document.documentElement.lang = language;
  try {
    // Without its worker, so that all engines run on the same thread.
    const instance = module.createInstance({ noWorker: true });
    await instance.init();
    return instance;
  } finally {
    document.documentElement.lang = lang;
  }
}
