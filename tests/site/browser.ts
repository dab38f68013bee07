import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let connection: Promise<Browser> | undefined;

/** Opens a tab of its own in the browser of this run. Throws, saying what to install, when there is no browser. */
export async function withPage<T>(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  connection ??= connect();
  const context = await (await connection).newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A window of a width, as tall as a phone or a laptop is. */
export function windowOf(width: number): BrowserContextOptions {
  return { viewport: { width, height: width < 600 ? 740 : 900 } };
}

function connect(): Promise<Browser> {
  const found = inject('browser');
  if ('failure' in found) throw new Error(found.failure);
  return chromium.connect(found.endpoint);
}
