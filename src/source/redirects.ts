import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An address that a site answered at and the one that takes its place, below the site's root: `/cases/old/`. */
export interface Redirect {
  from: string;
  to: string;
}

/** Pages for lists of which nothing is left: each leads to the nearest list above it. */
export async function writeRedirectPages(
  outDir: string,
  redirects: readonly Redirect[],
  base: string,
): Promise<void> {
  for (const { from, to } of redirects) {
    const folder = join(outDir, from);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), redirectPage(hrefOf(to, base)));
  }
}

/**
 * `redirects.map`: one line an old address, as the `map` directive of nginx includes it (`map $uri $moved_to`), so that
 * a server can answer with 301 where the page itself can only send its reader on.
 */
export async function writeRedirectMap(
  outDir: string,
  redirects: readonly Redirect[],
  base: string,
): Promise<void> {
  if (redirects.length === 0) return;
  const lines = redirects.map(({ from, to }) => `${hrefOf(from, base)} ${hrefOf(to, base)};\n`);
  await writeFile(join(outDir, 'redirects.map'), lines.toSorted().join(''));
}

function hrefOf(address: string, base: string): string {
  return `${base}${address.slice(1)}`;
}

function redirectPage(href: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>这个列表已没有内容</title>
    <meta name="robots" content="noindex" />
    <meta http-equiv="refresh" content="0; url=${href}" />
  </head>
  <body>
    <main>
      <h1>这个列表已没有内容</h1>
      <p><a href="${href}">看上一级列表</a></p>
    </main>
  </body>
</html>
`;
}
