import './plain-errors.ts';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '#config';
import { day } from '#schemas/fields.ts';
import { REVIEW_STAGES } from '#schemas/site.ts';
import { checkContent } from '#source/check-content.ts';
import { writeApproval } from '#source/write-approval.ts';
import { reviewOf, signEntry, type Waiting, waitingEntries } from '#source/approvals.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run approve -- cases/ID [more ids…] --stage 终审 --by 岗位 [--date 2024-03-21]: signs a stage of review.
// --all lists all published entries that wait for the stage, and signs them with --yes. Without arguments: what waits for which stage.
const USAGE =
  '用法：npm run approve -- cases/标识 --stage 终审 --by 岗位（一次可以写几条；全部：--all --yes）';

const { values, positionals } = parsed();
const source = await checkContent(folderFiles(config.contentDir), config.buildDate);
const review = reviewOf(source);
if (review.length === 0) {
  end('site.yaml 里没有写 review（审核环节和签署岗位），不需要签字。', 0);
}
const { approvals, versions } = source;
const waiting = waitingEntries(source, approvals, versions, config.buildDate);

if (positionals.length === 0 && !values.all && !values.stage && !values.by) listWaiting();
else await signAll();

async function signAll(): Promise<void> {
  const stage = REVIEW_STAGES.find((it) => it === values.stage);
  const { by, date = config.buildDate } = values;
  if (!stage || !by) {
    const roles = review.map((it) => `${it.stage}（${it.roles.join('、')}）`).join('，');
    end(`请写明环节和岗位，可用的是：${roles}。\n${USAGE}`, 1);
  }
  if (!day('签署日期').safeParse(date).success) end('日期请写成 2024-03-21 这样，且当天存在。', 1);
  const all = waiting.filter((it) => !it.draft && it.stage === stage).map((it) => it.key);
  const keys = [...new Set([...positionals, ...(values.all ? all : [])])];
  if (keys.length === 0) end(values.all ? `没有等${stage}的已发布内容。` : USAGE, values.all ? 0 : 1);
  if (values.all && !values.yes) {
    console.log(`会签这 ${String(keys.length)} 条的${stage}（${by}）：`);
    for (const it of keys) console.log(`  ${it}`);
    end('还没有签。逐条看过以后，在命令末尾加上 --yes 再运行一次。', 0);
  }
  let refused = 0;
  for (const key of keys) {
    const signed = signEntry(source, approvals, versions, key, { stage, by, date }, config.buildDate);
    if ('refusal' in signed) {
      refused += 1;
      console.error(`没有签 ${key}：${signed.refusal}。`);
      continue;
    }
    const file = await writeApproval(config.contentDir, key, signed.approval);
    const dropped = signed.dropped.map((it) => `${it.stage}（${it.by}，${it.date}）`).join('、');
    console.log(
      `已签 ${key} 的${stage}：${by}，${date}，记在 ${join(relative('.', config.contentDir), file)}`,
    );
    if (dropped !== '') console.log(`  内容改过，原来的签字作废：${dropped}。${signed.changes ?? ''}。`);
  }
  if (refused > 0) process.exitCode = 1;
}

function listWaiting(): void {
  if (waiting.length === 0) end('没有等签字的内容。', 0);
  for (const { stage, roles } of review) {
    const here = waiting.filter((it) => it.stage === stage);
    if (here.length === 0) continue;
    console.log(`等${stage}（${roles.join('、')}）：${String(here.length)} 条`);
    for (const it of here) console.log(`  ${lineFor(it)}`);
  }
  console.log(USAGE);
}

function lineFor({ key, draft, changes }: Waiting): string {
  return [key, draft ? '（草稿）' : '', changes === '' ? '' : `：上次签字以后${changes}`].join('');
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        stage: { type: 'string' },
        by: { type: 'string' },
        date: { type: 'string' },
        all: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    });
  } catch {
    return end(USAGE, 1);
  }
}

function end(message: string, code: number): never {
  if (code === 0) console.log(message);
  else console.error(message);
  process.exit(code);
}
