import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { config } from '#config';
import { addressOf } from '#domain/addresses.ts';
import { shownContent } from '#domain/content.ts';
import { errorsIn, type Problem } from '#domain/problem.ts';
import { movedLists } from '#domain/publication-record.ts';
import { checkContent, type CheckedContent } from '#source/check-content.ts';
import { nextPermalinks, pageAddresses, vanished, writePermalinks } from '#source/permalinks.ts';
import { type Redirect, writeRedirectMap, writeRedirectPages } from '#source/redirects.ts';
import { formatAnnotations, formatReport, type LineOf } from '#source/report.ts';
import { siteAddress } from '#source/site-address.ts';
import { sourceLines } from '#source/source-lines.ts';
import { inspectSite } from './inspect-site.ts';
import { step } from './progress.ts';
import { takeTurns } from './take-turns.ts';
import { isReplaceable, putInPlace } from './put-in-place.ts';

const { contentDir, outDir, buildDate, visibility } = config;

/**
 * Checks the content, builds the site apart, inspects it, and puts it in the place of `OUT_DIR` only when it is whole.
 * With `records` the addresses of its pages are written down as published, which binds all builds after it.
 * Returns undefined after it has said in Chinese what is wrong; the last good output is untouched then.
 */
export async function buildSite(records: boolean): Promise<{ summary: string } | undefined> {
  const started = performance.now();
  if (!(await isReplaceable(outDir))) {
    console.error(`OUT_DIR 不能是 ${outDir}：里面有别的文件，生成时会全部删掉。请写一个新的或空的文件夹。`);
    return undefined;
  }
  const source = await step('检查内容', () => checkContent(contentDir, buildDate, visibility.preview));
  if (source.problems.length > 0) tell(source.problems, contentDir, sourceLines(contentDir));
  if (errorsIn(source.problems).length > 0) return undefined;
  // Inside the project, because the pages are made by code that stands there for a moment and needs its packages.
  const staging = resolve('.cache', `site-${randomUUID().slice(0, 8)}`);
  try {
    // Astro keeps what it generates for a build in one folder of the project.
    await step('生成页面', () =>
      takeTurns(resolve('.cache/build.lock'), () => build({ outDir: staging, logLevel: 'silent' })),
    );
    const addresses = await pageAddresses(staging);
    const lost = visibility.preview ? [] : vanished(source.permalinks, addresses);
    const found = await step('检查成品', () => inspectSite(staging, source.content.site));
    if (lost.length > 0) tell(lost, contentDir);
    // No line of the site is quoted: what must not go out may stand in it.
    if (found.length > 0) tell(found, outDir);
    if (lost.length + found.length > 0) return undefined;
    await redirect(staging, source, movedLists(source.permalinks.record, addresses));
    await putInPlace(staging, outDir);
    if (records && !visibility.preview) {
      await writePermalinks(
        contentDir,
        nextPermalinks(source.permalinks, addresses, source, source.versions, buildDate),
      );
    }
  } catch (error) {
    if (isForEditors(error)) {
      console.error(`\n${error.message}\n\n没有生成网站，已发布的内容不受影响。`);
    } else {
      console.error('\n生成网站时出错，已发布的内容不受影响。请把下面的信息转给技术人员：');
      console.error(error);
    }
    return undefined;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return { summary: await summarize(source, performance.now() - started) };
}

function tell(problems: readonly Problem[], folder: string, lineOf?: LineOf): void {
  const shown = relative(process.cwd(), folder) || '.';
  if (process.env['GITHUB_ACTIONS']) console.log(formatAnnotations(problems, shown));
  console.error(`\n${formatReport(problems, shown, lineOf)}`);
}

async function redirect(
  staging: string,
  { content, entries }: CheckedContent,
  lists: readonly Redirect[],
): Promise<void> {
  const { base } = await siteAddress(contentDir);
  const aliases = shownContent(content, visibility);
  const shown = new Set(Object.values(aliases).flat());
  const moved = entries.flatMap(({ data }) =>
    shown.has(data)
      ? data.aliases.map((from) => ({ from, to: `/${addressOf(`${data.collection}/${data.id}`)}` }))
      : [],
  );
  await writeRedirectPages(staging, lists, base);
  await writeRedirectMap(staging, [...moved, ...lists], base);
}

/** Told by its name: the build's own steps are loaded apart from this script, and so are their classes. */
function isForEditors(error: unknown): error is Error {
  return error instanceof Error && error.name === 'EditorError';
}

async function summarize({ content: all }: CheckedContent, milliseconds: number): Promise<string> {
  const content = shownContent(all, visibility);
  const files = await readdir(outDir, { recursive: true });
  const pages = files.filter((it) => it.endsWith('.html')).length;
  const milestones = content.projects.reduce((sum, it) => sum + it.milestones.length, 0);
  const counts: [string, number][] = [
    ['典型案例', content.cases.length],
    ['重点项目', content.projects.length],
    ['里程碑', milestones],
    ['媒体报道', content.media.length],
    ['荣誉', content.awards.length],
    ['共建', content.agreements.length],
    ['共建活动', content.activities.length],
    ['组织', content.organizations.length],
  ];
  const parts = counts.filter(([, n]) => n > 0).map(([name, n]) => `${name} ${String(n)}`);
  const seconds = (milliseconds / 1000).toFixed(1);
  const counted = parts.length > 0 ? `（${parts.join('、')}）` : '';
  const kind = visibility.preview ? '预览稿' : '已生成';
  return `${kind} ${String(pages)} 个页面${counted}，用时 ${seconds} 秒，位于 ${relative(process.cwd(), outDir)}/`;
}
