import './plain-errors.ts';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '#config';
import { readPermalinks } from '#source/permalinks.ts';
import { readContent } from '#source/read-content.ts';
import { withdraw } from '#source/withdrawal.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run withdraw -- cases/ID --reason "…" [--replacement cases/OTHER] [--date 2024-03-21]: takes down what was
// published. Its address stays and says why; only the entry's status and the reason are written.
const USAGE =
  '用法：npm run withdraw -- cases/标识 --reason "原因" [--replacement cases/改看的标识] [--date 2024-03-21]';

const { values, positionals } = parsed();
const [key] = positionals;
if (key === undefined || positionals.length > 1 || values.reason === undefined) {
  fail(`请写明撤下哪一条和原因，一次一条。\n${USAGE}`);
}
const source = await readContent(folderFiles(config.contentDir));
const { published } = await readPermalinks(folderFiles(config.contentDir), config.buildDate);
const { reason, replacement, date = config.buildDate } = values;
const given = { date, reason, ...(replacement !== undefined && { replacement }) };
const result = withdraw(source, published, key, given, config.buildDate);
if ('refusal' in result) fail(`没有撤下 ${key}：${result.refusal}。`);
if ('already' in result) console.log(`${result.already}。没有改动。`);
else {
  await writeFile(join(config.contentDir, result.file), result.text);
  console.log(
    `已撤下 ${key}，写在 ${join(relative('.', config.contentDir), result.file)}。下次生成网站后，它的地址会显示撤下说明。`,
  );
  if (result.places.length > 0) {
    console.log(`这些地方还指向它，读者点过去只看到撤下说明，请尽快改掉：`);
    for (const it of result.places) console.log(`  ${it}`);
  }
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        replacement: { type: 'string' },
        date: { type: 'string' },
      },
    });
  } catch {
    return fail(USAGE);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
