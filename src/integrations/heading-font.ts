import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { EditorError } from '#domain/editor-error.ts';
import { type BuiltPage, builtPages } from './built-pages.ts';
import { chooseCore, headingText } from './heading-text.ts';

const FONT_FILE = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2';
const LICENCE_FILE = '@fontsource/noto-serif-sc/LICENSE';

/**
 * Glyphs in the file that all pages share, at about 140 bytes each. More of them make the second page lighter and the
 * first one heavier, which most readers who come by a link never leave.
 */
const CORE_GLYPHS = 48;

/**
 * Cuts Noto Serif SC (OFL) to what headings use: one file with the characters that most pages share, and a small
 * one with what a page needs besides. Both are named by their content, so they may be cached for ever.
 * A character that the font lacks stops the build, because it would stand there in another face.
 */
export function headingFont(): AstroIntegration {
  let base = '/';
  return {
    name: 'heading-font',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        await cutFonts(fileURLToPath(dir), base);
      },
    },
  };
}

async function cutFonts(outDir: string, base: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const font = await fontverter.convert(await readFile(require.resolve(FONT_FILE)), 'sfnt');
  const pages: (BuiltPage & { characters: ReadonlySet<string> })[] = [];
  for await (const page of builtPages(outDir)) {
    // A page that only sends on to another has no styles, and so no heading face.
    if (!page.html.includes('rel="stylesheet"')) continue;
    pages.push({ ...page, characters: headingText(page.html) });
  }
  refuseMissing(font, pages);
  const core = chooseCore(
    pages.map((it) => it.characters),
    CORE_GLYPHS,
  );
  const folder = join(outDir, 'fonts');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'OFL.txt'), await readFile(require.resolve(LICENCE_FILE)));
  // Cutting from what headings use at all is many times quicker than cutting from the whole font.
  const all = [...new Set(pages.flatMap((it) => [...it.characters]))].toSorted().join('');
  const used = await subsetFont(font, all, { targetFormat: 'sfnt' });
  const cut = async (characters: string): Promise<string> => {
    const bytes = await subsetFont(used, characters, { targetFormat: 'woff2' });
    const name = `heading-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.woff2`;
    await writeFile(join(folder, name), bytes);
    return `${base}fonts/${name}`;
  };
  const coreText = [...core].toSorted().join('');
  const coreHref = await cut(coreText);
  for (const page of pages) {
    const extra = [...page.characters]
      .filter((it) => !core.has(it))
      .toSorted()
      .join('');
    const faces = [
      { family: 'Heading', href: coreHref },
      ...(extra === '' ? [] : [{ family: 'Heading Extra', href: await cut(extra) }]),
    ];
    await writeFile(page.file, page.html.replace('</head>', `${headMarkup(faces)}</head>`));
  }
}

function refuseMissing(font: Uint8Array, pages: { path: string; characters: ReadonlySet<string> }[]): void {
  const known = new Set(new Face(new Blob(font), 0).collectUnicodes());
  const missing = pages.flatMap(({ path, characters }) =>
    [...characters]
      .filter((it) => !known.has(it.codePointAt(0) ?? 0))
      .map((it) => `  ${path}：“${it}”（U+${(it.codePointAt(0) ?? 0).toString(16).toUpperCase()}）`),
  );
  if (missing.length === 0) return;
  throw new EditorError(
    `标题里有标题字体（思源宋体）没有的字：\n${missing.join('\n')}\n请在标题里换用通用规范汉字；表情符号和特殊符号请放到正文里。`,
  );
}

/** The fonts come after the first paint: client/heading-fonts.ts makes the first `<style>` count. */
function headMarkup(faces: { family: string; href: string }[]): string {
  const rules = faces
    .map(
      ({ family, href }) =>
        `@font-face{font-family:"${family}";font-weight:600;font-display:swap;src:url(${href}) format("woff2")}`,
    )
    .join('');
  return `<style media="print" data-fonts>${rules}</style><noscript><style>${rules}</style></noscript>`;
}
