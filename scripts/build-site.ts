import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { config, todayInShanghai } from '#config';
import { shownContent } from '#domain/content.ts';
import { compareProblems, errorsIn, type Problem } from '#domain/problem.ts';
import { EditorError } from '#domain/editor-error.ts';
import { movedEmbeds, pagesOfEntry } from '#domain/embeds.ts';
import { movedLists } from '#domain/publication-record.ts';
import { type Mask, maskProblem } from '#leaks/mask.ts';
import { checkContent, type CheckedContent } from '#source/check-content.ts';
import { nextPermalinks, PERMALINKS_FILE, vanished } from '#source/permalinks.ts';
import { pageAddresses, writePermalinks } from '#source/permalink-files.ts';
import { type Redirect, writeRedirectMap, writeRedirectPages } from '#source/redirects.ts';
import { formatAnnotations, formatReport, type LineOf } from '#source/report.ts';
import { siteAddress } from '#source/site-address.ts';
import { sourceLines } from '#source/source-lines.ts';
import { isForEditors } from './editor-errors.ts';
import { inspectSite } from './inspect-site.ts';
import { privateNames, type PrivateNames, sourceLeaks } from './private-names.ts';
import { step } from './progress.ts';
import { takeTurns } from './take-turns.ts';
import { isPreview, isReplaceable, putInPlace } from './put-in-place.ts';
import { folderFiles } from '#source/folder-files.ts';

const { contentDir, outDir, buildDate, visibility } = config;

/**
 * Checks the content, builds the site apart, inspects it, and puts it in the place of `OUT_DIR` only when it is whole.
 * With `records` the addresses of its pages are written down as published, which binds all builds after it.
 * Returns undefined after it has said in Chinese what is wrong; the last good output is untouched then.
 */
export async function buildSite(records: boolean): Promise<{ summary: string } | undefined> {
  const started = performance.now();
  try {
    const names = await privateNames();
    await refuseOutDir();
    const source = await step('检查内容', () =>
      checkContent(folderFiles(contentDir), buildDate, visibility.preview),
    );
    const leaks = await sourceLeaks(names);
    const ofContent = [...source.problems, ...leaks.content].toSorted(compareProblems);
    tell(ofContent, shownPath(contentDir), names.mask, sourceLines(contentDir));
    tell(leaks.assets, '', names.mask);
    if (errorsIn([...ofContent, ...leaks.assets]).length > 0) return undefined;
    const built = await makeSite(source, names);
    if (!built) return undefined;
    if (records) await record(source, built.addresses);
    return { summary: await summarize(source, performance.now() - started) };
  } catch (error) {
    if (isForEditors(error)) {
      console.error(`\n${error.message}\n\n没有生成网站，已发布的内容不受影响。`);
    } else {
      console.error('\n生成网站时出错，已发布的内容不受影响。请把下面的信息转给技术人员：');
      console.error(error);
    }
    return undefined;
  }
}

/** What is at `OUT_DIR` is replaced whole: that may only be a site, and never a published one by a preview. */
async function refuseOutDir(): Promise<void> {
  if (!(await isReplaceable(outDir))) {
    throw new EditorError(
      `OUT_DIR 不能是 ${outDir}：里面有别的文件，生成时会全部删掉。请写一个新的或空的文件夹。`,
    );
  }
  const isEmpty = (await readdir(outDir).catch(() => [])).length === 0;
  if (isEmpty || (await isPreview(outDir)) === visibility.preview) return;
  throw new EditorError(
    visibility.preview
      ? `${outDir} 里是正式的网站，预览稿不能放在这里。请不写 OUT_DIR（预览稿会放在 dist-preview），或写另一个文件夹。`
      : `${outDir} 里是预览稿，正式的网站不能放在这里。请不写 OUT_DIR（网站会放在 dist），或先删去这个文件夹。`,
  );
}

/** The addresses of the pages that now stand at `OUT_DIR`; undefined where something may not go out. */
async function makeSite(
  source: CheckedContent,
  { terms, mask }: PrivateNames,
): Promise<{ addresses: ReadonlySet<string> } | undefined> {
  // Inside the project, because the pages are made by code that stands there for a moment and needs its packages.
  const staging = resolve('.cache', `site-${randomUUID().slice(0, 8)}`);
  try {
    // Astro keeps what it generates for a build in one folder of the project.
    await step('生成页面', () =>
      takeTurns(
        resolve('.cache/build.lock'),
        () => build({ outDir: staging, logLevel: 'silent' }),
        () => {
          console.log('等待另一个生成结束…');
        },
      ),
    );
    const addresses = await pageAddresses(staging);
    const lost = visibility.preview ? [] : vanished(source.permalinks, addresses);
    const found = await step('检查成品', () => inspectSite(staging, source.content.site, terms));
    tell(lost, shownPath(contentDir), mask);
    // No line of the site is quoted: what must not go out may stand in it.
    tell(found, undefined, mask);
    if (lost.length + found.length > 0) return undefined;
    await redirect(staging, source, movedLists(source.permalinks.published, addresses));
    await putInPlace(staging, outDir);
    return { addresses };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** A preview publishes nothing, and neither does a build of a day that is still to come. */
async function record(source: CheckedContent, addresses: ReadonlySet<string>): Promise<void> {
  if (visibility.preview) return;
  if (buildDate > todayInShanghai(new Date())) {
    console.log(`BUILD_DATE 是 ${buildDate}，还没到，这次的地址没有记入 ${PERMALINKS_FILE}。`);
    return;
  }
  const next = nextPermalinks(source.permalinks, addresses, source, source.versions, buildDate);
  await writePermalinks(contentDir, next);
}

/** `folder` is where the files are, as it is shown; undefined for files of the built site. */
function tell(found: readonly Problem[], folder: string | undefined, mask: Mask, lineOf?: LineOf): void {
  if (found.length === 0) return;
  const problems = found.map((it) => maskProblem(it, mask));
  if (process.env['GITHUB_ACTIONS']) console.log(formatAnnotations(problems, folder));
  console.error(`\n${formatReport(problems, folder ?? '', lineOf)}`);
}

function shownPath(folder: string): string {
  return relative(process.cwd(), folder) || '.';
}

async function redirect(
  staging: string,
  { content, entries }: CheckedContent,
  lists: readonly Redirect[],
): Promise<void> {
  const { base } = await siteAddress(contentDir);
  const aliases = shownContent(content, visibility);
  const shown = new Set(Object.values(aliases).flat());
  const moved = entries
    .filter(({ data }) => shown.has(data))
    .flatMap(({ data }) => {
      const pages = pagesOfEntry(data);
      return [
        ...data.aliases.map((from) => ({ from, to: `/${pages[0] ?? ''}` })),
        ...movedEmbeds(pages, data.aliases).flatMap(({ from, to }) =>
          to === undefined ? [] : [{ from: `/${from}`, to: `/${to}` }],
        ),
      ];
    });
  await writeRedirectPages(staging, lists, base);
  await writeRedirectMap(staging, [...moved, ...lists], base);
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
