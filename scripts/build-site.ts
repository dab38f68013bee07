import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { config } from '#config';
import { shownContent } from '#domain/content.ts';
import { errorsIn } from '#domain/problem.ts';
import { checkContent } from '#source/check-content.ts';
import type { SourceContent } from '#source/read-content.ts';
import { formatAnnotations, formatReport } from '#source/report.ts';
import { sourceLines } from '#source/source-lines.ts';
import { step } from './progress.ts';
import { putInPlace, isReplaceable } from './put-in-place.ts';

/**
 * Checks the content, builds the site apart and puts it in the place of `OUT_DIR` only when it is whole.
 * Returns undefined after it has said in Chinese what is wrong; the last good output is untouched then.
 */
export async function buildSite(): Promise<{ summary: string } | undefined> {
  const started = performance.now();
  if (!(await isReplaceable(config.outDir))) {
    console.error(
      `OUT_DIR 不能是 ${config.outDir}：里面有别的文件，生成时会全部删掉。请写一个新的或空的文件夹。`,
    );
    return undefined;
  }
  const source = await step('检查内容', () => checkContent(config.contentDir, config.buildDate));
  if (source.problems.length > 0) {
    const shown = relative(process.cwd(), config.contentDir) || '.';
    if (process.env['GITHUB_ACTIONS']) console.log(formatAnnotations(source.problems, shown));
    console.error(`\n${formatReport(source.problems, shown, sourceLines(config.contentDir))}`);
    if (errorsIn(source.problems).length > 0) return undefined;
  }
  // Inside the project, because the pages are made by code that stands there for a moment and needs its packages.
  const staging = resolve('.cache', `site-${randomUUID().slice(0, 8)}`);
  try {
    await step('生成页面', () => build({ outDir: staging, logLevel: 'silent' }));
    await putInPlace(staging, config.outDir);
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

/** Told by its name: the build's own steps are loaded apart from this script, and so are their classes. */
function isForEditors(error: unknown): error is Error {
  return error instanceof Error && error.name === 'EditorError';
}

async function summarize({ content: all }: SourceContent, milliseconds: number): Promise<string> {
  const content = shownContent(all, config.visibility);
  const files = await readdir(config.outDir, { recursive: true });
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
  return `已生成 ${String(pages)} 个页面${counted}，用时 ${seconds} 秒，位于 ${relative(process.cwd(), config.outDir)}/`;
}
