import './plain-errors.ts';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { isOfContent, type MergeRequest, mergeRequestOf, scopeReport } from './scope.ts';

// npm run check:scope [-- --title TITLE --base COMMIT]: a merge request of content touches content/ alone.
// In CI the title, the labels and the commits come from the platform.
const { values } = readArguments(
  '用法：npm run check:scope -- [--title "合并请求标题"] [--base 目标分支]',
  { title: { type: 'string' }, base: { type: 'string' } },
  'no words',
);
const request = typed() ?? mergeRequestOf(process.env, readEvent());

if (!request) console.log('不是合并请求，不检查范围。');
else if (!isOfContent(request))
  console.log('不是内容合并请求（标题不以“内容”开头，也没有“内容”标签），不检查范围。');
else {
  const { ok, message } = scopeReport(filesBetween(request));
  if (ok) console.log(message);
  else console.error(message);
  process.exitCode = ok ? 0 : 1;
}

function typed(): MergeRequest | undefined {
  const { title, base } = values;
  if (title === undefined && base === undefined) return undefined;
  return { title: title ?? '内容', labels: [], base: base ?? 'origin/main', head: 'HEAD' };
}

function readEvent(): unknown {
  const path = process.env['GITHUB_EVENT_PATH'];
  return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** A file that was moved counts where it was and where it is. */
function filesBetween({ base, head }: MergeRequest): string[] {
  const range = `${base}...${head}`;
  try {
    const options = ['diff', '--name-only', '-z', '--no-renames', '--end-of-options', range, '--'];
    return execFileSync('git', options, {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .split('\0')
      .filter(Boolean);
  } catch {
    console.error(
      `比较不了 ${range}：请取回完整的提交历史（git fetch --unshallow）再试，或用 --base 写明目标分支。`,
    );
    return process.exit(1);
  }
}
