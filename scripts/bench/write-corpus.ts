import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MadePage } from './corpus.ts';

/** Writes made-up pages as the HTML files that a build would leave. */
export async function writeCorpus(pages: readonly MadePage[], folder: string): Promise<void> {
  for (const page of pages) {
    await mkdir(join(folder, page.href), { recursive: true });
    await writeFile(join(folder, page.href, 'index.html'), htmlOf(page));
  }
}

function htmlOf({ title, kind, date, project, themes, keys, paragraphs }: MadePage): string {
  const filters = [
    ['kind', kind],
    ['year', date.slice(0, 4)],
    ['project', project],
    ...themes.map((it) => ['theme', it]),
  ].map(([name, value]) => `<span hidden data-pagefind-filter="${name ?? ''}:${value ?? ''}"></span>`);
  const [number = '', ...rest] = keys.toReversed();
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header><nav>首页 典型案例 媒体报道</nav></header>
<main><article data-pagefind-body><span hidden data-pagefind-meta="kind:${kind}"></span>
<span hidden data-pagefind-meta="date:${date}"></span><span hidden data-pagefind-meta="number:${number}"></span>
${filters.join('')}
<h1>${title}</h1>
${[...rest, number].map((it) => `<p data-pagefind-weight="3">${it}</p>`).join('\n')}
${paragraphs.map((it) => `<p>${it}</p>`).join('\n')}
</article></main><footer>页脚 网站地图</footer></body></html>`;
}
