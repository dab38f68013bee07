import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '#config';
import { checkContent } from '#source/check-content.ts';
import { contextFor } from '#source/lint-content.ts';
import { readContent } from '#source/read-content.ts';
import {
  isFound,
  judge,
  readSamples,
  type Sample,
  scoreOf,
  type Verdict,
  wrongIn,
} from './bench/check-corpus.ts';
import { writeManyEntries } from './bench/many-entries.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run bench:check [-- --entries 2000]: precision and recall of the content check on texts with one defect and on
// clean near-misses, first on those that the rules were tuned with, then on those kept from them; and how long a folder
// of many entries takes.
const { values } = parseArgs({ options: { entries: { type: 'string', default: '2000' } } });
const SAMPLES = resolve('tests/fixtures/check');

const { lexicon, content } = await readContent(folderFiles(config.contentDir));
const context = contextFor(lexicon, config.buildDate, content.site);
await show('规则参照过的文字', 'defects.yaml', 'near-misses.yaml');
await show('规则没有参照过的文字', 'held-out-defects.yaml', 'held-out-near-misses.yaml');
await timeMany(Number(values.entries));

async function show(title: string, defective: string, near: string): Promise<void> {
  const defects = judge(await readSamples(SAMPLES, defective), context);
  const clean = judge(await readSamples(SAMPLES, near), context);
  console.log(`\n# ${title}`);
  showMisses(defects);
  showWrong([...defects, ...clean]);
  showScores(defects, clean);
}

function showMisses(verdicts: readonly Verdict[]): void {
  for (const it of verdicts) {
    if (!isFound(it)) console.log(`未发现 ${String(it.sample.rule)}：${excerpt(it.sample)}`);
  }
}

function showWrong(verdicts: readonly Verdict[]): void {
  for (const it of verdicts) {
    for (const rule of wrongIn(it)) console.log(`误报 ${rule}：${excerpt(it.sample)}`);
  }
}

function excerpt({ text }: Sample): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 60);
}

function showScores(defective: readonly Verdict[], near: readonly Verdict[]): void {
  const { defects: all, found, wrong } = scoreOf([...defective, ...near]);
  const clean = near.filter((it) => wrongIn(it).length === 0).length;
  console.log(`\n有问题的文字 ${String(all)} 段，发现 ${String(found)} 段：召回率 ${ratio(found, all)}`);
  console.log(`没有问题的文字 ${String(near.length)} 段，放过 ${String(clean)} 段`);
  console.log(
    `发现 ${String(found + wrong)} 处，其中误报 ${String(wrong)} 处：准确率 ${ratio(found, found + wrong)}`,
  );
}

function ratio(part: number, whole: number): string {
  return (part / whole).toFixed(3);
}

async function timeMany(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'many-'));
  try {
    await writeManyEntries(config.contentDir, folder, count);
    const started = performance.now();
    const { entries, problems } = await checkContent(folderFiles(folder), config.buildDate);
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `检查 ${String(entries.length)} 条内容用时 ${seconds.toFixed(1)} 秒（${String(problems.length)} 处问题）`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
