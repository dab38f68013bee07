import './plain-errors.ts';
import { relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { config } from '#config';
import { createDraft } from '#source/draft/create-draft.ts';
import type { DraftPlan } from '#source/draft/draft.ts';
import { type Kind, kindName, kindOf, KINDS } from '#source/draft/kinds.ts';
import { milestoneGuide } from '#source/draft/milestone-guide.ts';
import { readContent } from '#source/read-content.ts';
import { giveUp, readArguments } from './arguments.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run new -- KIND TITLE [--id ID] [--year YYYY]: writes a draft that the content check accepts.
// What is missing is asked for at a terminal; elsewhere the run ends with 1.
const KIND_NAMES = (Object.keys(KINDS) as Kind[]).map(kindName).join('、');
const USAGE = [
  '用法：npm run new -- 类型 "标题" [--id 标识] [--year 年份]',
  `类型：${KIND_NAMES}`,
  '例如：npm run new -- 案例 "东山隧道工区这样创建红色工地"',
].join('\n');

const { kind, title, id, year } = await completed(typed());
if (kind === 'milestones') {
  const { content } = await readContent(folderFiles(config.contentDir));
  console.log(milestoneGuide(content, title, config.buildDate));
} else {
  tell(await createDraft(config.contentDir, { collection: kind, title, id, year }, config.buildDate));
}

function typed() {
  const options = { id: { type: 'string' }, year: { type: 'string' } } as const;
  const { values, positionals } = readArguments(USAGE, options, 'words');
  const [word = '', ...title] = positionals;
  return { word, title: title.join(' '), ...values };
}

async function completed({ word, title, ...values }: ReturnType<typeof typed>) {
  const kind = kindOf(word);
  if (word !== '' && kind === undefined) return giveUp(`没有“${word}”这个类型。\n${USAGE}`);
  if (kind === 'milestones' || (kind !== undefined && title !== '')) return { ...values, kind, title };
  if (!process.stdin.isTTY) return giveUp(USAGE);
  const asked = await ask(kind, title);
  return asked ? { ...values, ...asked } : giveUp(USAGE);
}

/** Asks for what is missing; undefined for an answer that is none. Ctrl+C and Ctrl+D end the run. */
async function ask(kind: Kind | undefined, title: string) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const leave = () => process.exit(1);
  terminal.once('close', leave);
  const asked = kind ?? kindOf(await terminal.question(`新建什么？（${KIND_NAMES}）：`));
  const titled = asked && title === '' ? await terminal.question('标题或全称：') : title;
  terminal.off('close', leave).close();
  return asked && titled.trim() !== '' ? { kind: asked, title: titled } : undefined;
}

function tell(plan: DraftPlan): void {
  if ('refusal' in plan) return giveUp(plan.refusal.join('\n'));
  const path = `${relative(process.cwd(), config.contentDir) || '.'}/${plan.file}`;
  const pictures = plan.file.endsWith('/index.mdx') ? ['图片放在同一个文件夹里，并在 photos 里登记。'] : [];
  const steps = [
    '打开这个文件，把【待写：…】都换成自己的文字；核对标着【待核】的值，核对后删去“【待核】”。',
    ...pictures,
    `运行 npm run check -- ${path} ，按提示改到没有问题。`,
    '审核签完以后，把 status 改成 published，published 写公开的日期，再提交合并请求。',
  ];
  console.log(`已新建草稿：${path}\n\n接下来：`);
  steps.forEach((it, index) => {
    console.log(`${String(index + 1)}. ${it}`);
  });
}
