import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';
import fontverter from 'fontverter';
import { type BrowserServer, chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const FACE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2';

/**
 * Starts the Chromium that comes in an npm package, with the system's libraries, or else with those that the package
 * brings along. `args` are flags besides those that it needs. Throws, saying what to install, when neither will do.
 */
export async function launchBrowser(workDir: string, args: readonly string[] = []): Promise<BrowserServer> {
  const executablePath = await bundled.executablePath();
  const fonts = { FONTCONFIG_FILE: await writeFonts(workDir) };
  // The package's own flags are for AWS Lambda: --single-process ends the browser with its first closed tab.
  const launch = (env: Record<string, string>) =>
    chromium.launchServer({
      executablePath,
      args: ['--no-sandbox', '--font-render-hinting=none', ...args],
      // Without a Chinese locale it finds no Chinese words on a page.
      env: { ...process.env, LANG: 'zh_CN.UTF-8', ...fonts, ...env },
    });
  try {
    return await launch({});
  } catch {
    return launch(await packedLibraries()).catch((error: unknown) => {
      throw new Error(CANNOT_START, { cause: error });
    });
  }
}

const CANNOT_START = [
  '测试用的浏览器起不来，浏览器测试没有运行。',
  'The test browser (@sparticuz/chromium, Linux only) does not start. On Debian or Ubuntu install its libraries:',
  '  sudo apt-get install libnss3 libnspr4 libexpat1',
  'What the browser itself said:',
].join('\n');

/** What makes a browser use the libraries that the package brings along. */
export async function packedLibraries(): Promise<{ LD_LIBRARY_PATH: string }> {
  const archive = join(dirname(require.resolve('@sparticuz/chromium')), '../bin/al2023.tar.br');
  return { LD_LIBRARY_PATH: join(await inflate(archive), 'lib') };
}

/** One Chinese face for all text: the same widths on every machine, whatever fonts it has. */
export async function writeFonts(workDir: string): Promise<string> {
  const folder = join(workDir, 'browser-fonts');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'text.ttf'),
    await fontverter.convert(await readFile(require.resolve(FACE)), 'sfnt'),
  );
  const config = join(folder, 'fonts.conf');
  await writeFile(
    config,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return config;
}
