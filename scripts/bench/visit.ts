import { type Browser, type Page } from 'playwright-core';
import { type Engine } from './engines.ts';
import { type Found } from './session.ts';
import { type SiteServer } from './site-server.ts';

/** How many results a reader sees at first. */
export const FIRST = 10;

/** A new tab that nothing was loaded in; `use` gets a function that asks in one session. */
export async function inNewTab<T>(
  browser: Browser,
  server: SiteServer,
  engine: Engine,
  use: (ask: (text: string) => Promise<Visited>, page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/`);
    server.takeBytes();
    const scripts = [...(engine.index === 'own' ? ['search/client.js'] : []), `bench/${engine.id}.js`];
    return await use(async (text) => {
      const visited = await page.evaluate(askInPage, { text, scripts, first: FIRST });
      return { ...visited, bytes: server.takeBytes() };
    }, page);
  } finally {
    await context.close();
  }
}

export interface Visited extends Found {
  /** Until the first result could be shown, with all scripts that had to be loaded. */
  milliseconds: number;
  /** Of everything that was loaded, with the texts of the first ten results. */
  bytes: number;
  failure?: string;
}

/** Runs in the tab. */
async function askInPage({ text, scripts, first }: { text: string; scripts: string[]; first: number }) {
  const started = performance.now();
  const tab = window as Window & { benchSession?: ReturnType<typeof window.openSession> };
  const load = (src: string) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `/${src}`;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  try {
    if (!tab.benchSession) {
      await Promise.all(scripts.map(load));
      tab.benchSession = window.openSession(`${location.origin}/`);
    }
    const session = await tab.benchSession;
    const { ids, offers } = await session.find(text);
    const [best, ...others] = ids.slice(0, first);
    if (best !== undefined) await session.show(best);
    const milliseconds = performance.now() - started;
    await Promise.all(others.map((it) => session.show(it)));
    return { ids, offers, milliseconds };
  } catch (error) {
    return { ids: [], offers: [], milliseconds: performance.now() - started, failure: String(error) };
  }
}
