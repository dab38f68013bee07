import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { type Page, type Response } from 'playwright-core';
import { withPage, windowOf } from './browser.ts';
import { layoutShift, markHeadingTexts, scrollToEnd, sidewaysOverflow } from './in-page.ts';

/** What a browser saw of a page, from its first byte to its end. Every list is empty when all is well. */
export interface Visit {
  /** Addresses at another origin that were asked for. */
  foreign: string[];
  /** What the page's own code said went wrong, and what was not there. */
  errors: string[];
  /** Cumulative layout shift; 0 when nothing moved. */
  shift: number;
  /** Elements that stand out of the window sideways, with the width at which they do. */
  overflow: string[];
  /** Texts in the heading face that are not wholly drawn with the fonts that the page brings along. */
  otherFaces: string[];
  /** What axe has against the page. */
  violations: string[];
  /** What was fetched besides pictures, in bytes as they cross the wire. */
  fetched: { type: string; address: string; bytes: number }[];
}

const PHONE = { width: 360, alsoAt: [320] };
const LAPTOP = { width: 1440, alsoAt: [768] };

/** A font that comes after the first paint is what would make headings jump. In milliseconds. */
const FONT_DELAY = 300;

/** Opens a page in a phone's window and in a laptop's, reads it to its end, and tells what it saw. */
export async function visit(address: string): Promise<Visit> {
  const [phone, laptop] = await Promise.all([look(address, PHONE), look(address, LAPTOP)]);
  return {
    foreign: [...phone.foreign, ...laptop.foreign],
    errors: [...phone.errors, ...laptop.errors],
    shift: Math.max(phone.shift, laptop.shift),
    overflow: [...phone.overflow, ...laptop.overflow],
    otherFaces: [...phone.otherFaces, ...laptop.otherFaces],
    violations: [...phone.violations, ...laptop.violations],
    fetched: laptop.fetched,
  };
}

function look(address: string, { width, alsoAt }: typeof PHONE): Promise<Visit> {
  return withPage(windowOf(width), async (page) => {
    const heard = listen(page, new URL(address).origin);
    await page.route('**/*.woff2', async (route) => {
      await wait(FONT_DELAY);
      // The page may be gone by now, if it had no use for the font.
      await route.continue().catch(() => undefined);
    });
    await page.goto(address);
    await page.waitForFunction(
      () => document.querySelector<HTMLStyleElement>('style[data-fonts]')?.media !== 'print',
    );
    await page.evaluate(scrollToEnd);
    // What comes later is fetched because the page is used, by axe too.
    const responses = [...heard.responses];
    const shift = await page.evaluate(layoutShift);
    const otherFaces = await otherFacesOn(page);
    const violations = await violationsOn(page, width);
    const overflow: string[] = [];
    for (const it of [width, ...alsoAt]) {
      await page.setViewportSize({ width: it, height: 800 });
      overflow.push(...(await page.evaluate(sidewaysOverflow)).map((element) => `${it}px: ${element}`));
    }
    const fetched = await Promise.all(responses.map(weigh));
    const { foreign, errors } = heard;
    return {
      foreign,
      errors,
      shift,
      overflow,
      otherFaces,
      violations,
      fetched: fetched.filter((it) => it.type !== 'image'),
    };
  });
}

function listen(page: Page, origin: string) {
  const heard = { foreign: [] as string[], errors: [] as string[], responses: [] as Response[] };
  page.on('request', (it) => {
    if (!it.url().startsWith(`${origin}/`) && !it.url().startsWith('data:')) heard.foreign.push(it.url());
  });
  page.on('response', (it) => heard.responses.push(it));
  page.on('pageerror', (it) => heard.errors.push(it.message));
  page.on('console', (it) => {
    if (it.type() === 'error') heard.errors.push(it.text());
  });
  return heard;
}

async function weigh(response: Response): Promise<Visit['fetched'][number]> {
  const type = response.request().resourceType();
  const bytes = type === 'image' ? 0 : gzipSync(await response.body()).length;
  return { type, address: response.url(), bytes };
}

/** What axe has against a page as it stands. */
export async function violationsOn(page: Page, width: number): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((it) => `${width}px: ${id}: ${String(it.target)} (${help})`),
  );
}

/** Asks the browser which fonts it drew each heading with. White space may come from anywhere. */
async function otherFacesOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(markHeadingTexts);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const found: string[] = [];
  for (const { selector, text } of texts) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const others = fonts.filter((it) => !it.isCustomFont);
    const glyphs = others.reduce((sum, it) => sum + it.glyphCount, 0);
    const spaces = text.length - text.replace(/\s/g, '').length;
    if (glyphs > spaces) found.push(`${text.trim()}: ${others.map((it) => it.familyName).join(', ')}`);
  }
  return found;
}
