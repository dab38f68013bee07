import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type * as Puppeteer from 'puppeteer-core';
import { packedLibraries, writeFonts } from './setup/launch-browser.ts';

/** The oldest browser that the site is made for: Chromium 92 of 2021, as it comes in chrome-aws-lambda. */
export interface LegacyBrowser {
  /** `HeadlessChrome/92.0.4512.0` */
  version: string;
  /** Opens a tab of its own, as wide as is said, and tells in `errors` what went wrong in it. */
  withTab: <T>(width: number, use: (page: Puppeteer.Page, errors: string[]) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** Why this machine can't run it, in plain words; undefined where it can. */
export const NO_LEGACY_BROWSER =
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : `Chromium 92 从 npm 包里来，只能在 Linux x64 上运行；这台机器是 ${process.platform} ${process.arch}，这些测试没有运行。`;

// What it exports is an object with methods of its own, which an `import` can't take apart.
const require = createRequire(import.meta.url);
const puppeteer = require('puppeteer-core') as typeof Puppeteer;

/** Unpacks the browser into a folder that `close` removes, and starts it. */
export async function launchLegacyBrowser(): Promise<LegacyBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'party-brand-legacy-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const browser = await start(await unpack(folder), await writeFonts(folder));
    return {
      version: await browser.version(),
      withTab: (width, use) => withTab(browser, width, use),
      close: async () => {
        await browser.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function unpack(folder: string): Promise<string> {
  const packed = join(dirname(require.resolve('chrome-aws-lambda/package.json')), 'bin/chromium.br');
  const executable = join(folder, 'chromium');
  await writeFile(executable, await promisify(brotliDecompress)(await readFile(packed)));
  await chmod(executable, 0o755);
  return executable;
}

/** With the system's libraries, or else with those that the tests' other browser brings along. */
async function start(executablePath: string, fonts: string): Promise<Puppeteer.Browser> {
  const launch = (env: Record<string, string>) =>
    puppeteer.launch({
      executablePath,
      headless: true,
      args: FLAGS,
      env: { ...process.env, LANG: 'zh_CN.UTF-8', FONTCONFIG_FILE: fonts, ...env },
    });
  return launch({}).catch(async () => launch(await packedLibraries()));
}

/** It draws without a graphics card and without a zygote, which old ones can't start in a container. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--hide-scrollbars',
  '--lang=zh-CN',
];

async function withTab<T>(
  browser: Puppeteer.Browser,
  width: number,
  use: (page: Puppeteer.Page, errors: string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.createIncognitoBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: width < 600 ? 740 : 900 });
    // What scrolls smoothly isn't where it is clicked at.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    return await use(page, listen(page));
  } finally {
    await context.close();
  }
}

/** Lets the pages of an origin read and write the clipboard; Puppeteer's own way leaves out writing. */
export async function allowClipboard(page: Puppeteer.Page, origin: string): Promise<void> {
  const session = await page.target().createCDPSession();
  const { browserContextId = '' } = (await session.send('Target.getTargetInfo')).targetInfo;
  const permissions: ('clipboardReadWrite' | 'clipboardSanitizedWrite')[] = [
    'clipboardReadWrite',
    'clipboardSanitizedWrite',
  ];
  await session.send('Browser.grantPermissions', { permissions, origin, browserContextId });
}

function listen(page: Puppeteer.Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }: Error) => errors.push(message));
  page.on('requestfailed', (it: Puppeteer.HTTPRequest) => {
    // What the reader leaves a page before is no fault of it.
    if (it.failure()?.errorText !== 'net::ERR_ABORTED') errors.push(`failed: ${it.url()}`);
  });
  page.on('response', (it: Puppeteer.HTTPResponse) => {
    if (it.status() >= 400) errors.push(`${it.status()}: ${it.url()}`);
  });
  page.on('console', (it: Puppeteer.ConsoleMessage) => {
    if (it.type() === 'error') errors.push(it.text());
  });
  return errors;
}
