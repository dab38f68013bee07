import './plain-errors.ts';
import { relative } from 'node:path';
import { dev } from 'astro';
import { config } from '#config';
import { errorsIn } from '#domain/problem.ts';
import { maskProblem } from '#leaks/mask.ts';
import { checkContent } from '#source/check-content.ts';
import { formatReport } from '#source/report.ts';
import { sourceLines } from '#source/source-lines.ts';
import { siteAddress } from '#source/site-address.ts';
import { readArguments } from './arguments.ts';
import { privateNames } from './private-names.ts';
import { folderFiles } from '#source/folder-files.ts';

// npm run dev: the site with live reload while texts are being written; problems are listed in the terminal.
readArguments('用法：npm run dev', { preview: { type: 'boolean' } }, 'no words');
const { mask } = await privateNames();
const { problems } = await checkContent(
  folderFiles(config.contentDir),
  config.buildDate,
  config.visibility.preview,
);
if (problems.length > 0) {
  const shown = relative(process.cwd(), config.contentDir) || '.';
  console.error(
    formatReport(
      problems.map((it) => maskProblem(it, mask)),
      shown,
      sourceLines(config.contentDir),
    ),
  );
}
if (errorsIn(problems).length > 0) {
  console.error('\n请改好以后再运行 npm run dev。');
  process.exitCode = 1;
} else {
  const { base } = await siteAddress(config.contentDir);
  const server = await dev({ logLevel: 'warn', server: { port: Number(process.env['PORT'] ?? 4321) } });
  const address = `http://localhost:${String(server.address.port)}${base}`;
  console.log(`正在预览 ${config.contentDir}：${address} （保存文件后页面自动更新，按 Ctrl+C 结束）`);
}
