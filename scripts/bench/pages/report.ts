import { type Figures, type Sample } from './figures.ts';
import { type ChosenPage } from './page-choice.ts';
import { isMissed, rounded, TARGETS } from './targets.ts';

/** A page of a site, with the middle of its runs. */
export interface MeasuredPage {
  site: string;
  page: ChosenPage;
  middle: Sample;
}

/** How Lighthouse was set, as it goes into the heading of the table. */
export interface Circumstances {
  lighthouse: string;
  browser: string;
  runs: number;
}

/** The whole report as Markdown. The first site is the one that has to meet the targets. */
export function reportOf(measured: readonly MeasuredPage[], circumstances: Circumstances): string {
  const own = measured.filter((it) => it.site === measured[0]?.site);
  return [
    `## 页面速度与质量`,
    ...settingsOf(measured, circumstances),
    table(HEAD, [targetRow(), ...measured.map(rowOf)]),
    REFERENCE,
    ...missesOf(own),
    ...lossesOf(own),
  ].join('\n\n');
}

const COLUMNS = [
  { name: '性能', shows: ['performance'] },
  { name: '无障碍', shows: ['accessibility'] },
  { name: '最佳做法', shows: ['bestPractices'] },
  { name: 'SEO', shows: ['seo'] },
  { name: 'FCP 秒', shows: ['fcp'] },
  { name: 'LCP 秒', shows: ['lcp'] },
  { name: 'TBT 毫秒', shows: ['tbt'] },
  { name: 'CLS', shows: ['cls'] },
  { name: 'SI 秒', shows: ['speedIndex'] },
  { name: '传输 KB / 请求', shows: ['bytes', 'requests'] },
  { name: '不含图片 KB / 请求', shows: ['bytesWithoutPictures', 'requestsWithoutPictures'] },
] as const satisfies readonly { name: string; shows: readonly (keyof Figures)[] }[];
const HEAD = ['网站', '页面', ...COLUMNS.map((it) => it.name)];

/** Figures of other generators' sites, from an earlier run elsewhere. */
const REFERENCE =
  '参照（以前在别处以同样设置测得，不是本次结果；FCP / LCP 秒）：Hugo 0.76 / 0.76，Starlight 1.32 / 1.62，Docusaurus 0.97 / 2.55，VitePress 1.86 / 2.13，Hexo NexT 2.16 / 2.46';

function settingsOf(
  measured: readonly MeasuredPage[],
  { lighthouse, browser, runs }: Circumstances,
): string[] {
  const indexes = measured.map((it) => it.middle.benchmarkIndex);
  return [
    `Lighthouse ${lighthouse}，Chromium ${browser}，移动端标准设置：模拟慢速 4G（往返 150 毫秒，1.6 Mbit/s）、CPU 慢 4 倍、412×823 屏幕；本机 HTTP/1.1，gzip；每页 ${runs} 次取中位数；大小含响应头。`,
    `本机速度指数 ${Math.min(...indexes).toFixed(0)}～${Math.max(...indexes).toFixed(0)}（越小越慢；其他程序占用时，性能分会偏低）。**✗** 为未达到目标。`,
  ];
}

function targetRow(): string[] {
  return ['目标', '', ...COLUMNS.map(({ shows }) => shows.map(targetText).join(' / '))];
}

function targetText(name: keyof Figures): string {
  const target = TARGETS[name];
  if (!target) return '—';
  const isExact = target.least === 100 || target.most === 0;
  const sign = isExact ? '' : target.most === undefined ? '≥ ' : '≤ ';
  return `${target.only ?? ''}${sign}${textOf(name, target.least ?? target.most ?? 0)}`;
}

function rowOf({ site, page, middle: { figures } }: MeasuredPage): string[] {
  const cell = (name: keyof Figures) => {
    const text = textOf(name, figures[name]);
    return isMissed(name, figures[name], page.name) ? `**${text} ✗**` : text;
  };
  return [site, page.name, ...COLUMNS.map(({ shows }) => shows.map(cell).join(' / '))];
}

function textOf(name: keyof Figures, value: number): string {
  const shown = rounded(name, value);
  if (name === 'fcp' || name === 'lcp' || name === 'speedIndex') return (shown / 1000).toFixed(2);
  if (name === 'bytes' || name === 'bytesWithoutPictures') return (shown / 1024).toFixed(1);
  return String(Number(shown.toFixed(3)));
}

function missesOf(own: readonly MeasuredPage[]): string[] {
  const names = Object.keys(TARGETS) as (keyof Figures)[];
  const missed = own.filter(({ page, middle }) =>
    names.some((name) => isMissed(name, middle.figures[name], page.name)),
  );
  return missed.length === 0
    ? ['**全部达到目标。**']
    : [`**未达到目标的页面：${missed.map(({ page }) => `${page.name}（/${page.path}）`).join('、')}**`];
}

function lossesOf(own: readonly MeasuredPage[]): string[] {
  const lines = own.flatMap(({ page, middle }) =>
    middle.losses.map(
      ({ category, audit, text }) => `- ${page.name}：${category} / ${audit}：${oneLine(text)}`,
    ),
  );
  return lines.length === 0 ? [] : [['失分的检查（任意一次运行）：', '', ...lines].join('\n')];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
