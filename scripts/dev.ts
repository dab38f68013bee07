import './plain-errors.ts';
import { createServer } from 'node:http';
import { relative } from 'node:path';
import { dev } from 'astro';
import { config } from '#config';
import { errorsIn } from '#domain/problem.ts';
import { serveEditor } from '#editor/serve.ts';
import { editorPolicy } from '#security/policy.ts';
import { maskProblem } from '#leaks/mask.ts';
import { checkContent } from '#source/check-content.ts';
import { folderFiles } from '#source/folder-files.ts';
import { formatReport } from '#source/report.ts';
import { sourceLines } from '#source/source-lines.ts';
import { siteAddress } from '#source/site-address.ts';
import { readArguments } from './arguments.ts';
import { privateNames } from './private-names.ts';
import { tellUnseenEntries } from './unseen-entries.ts';

// npm run dev: the site with live reload while texts are being written; problems are listed in the terminal.
// npm run admin: the same with the editor at /admin/, which can be had without the site too.
readArguments('用法：npm run dev，或 npm run admin', { preview: { type: 'boolean' } }, 'no words');
const { mask } = await privateNames();
const { problems } = await checkContent(
  folderFiles(config.contentDir),
  config.buildDate,
  config.visibility.preview,
);
const port = Number(process.env['PORT'] ?? 4321);
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
const { base } = await siteAddress(config.contentDir);
await tellUnseenEntries();
if (errorsIn(problems).length === 0) {
  const server = await dev({ logLevel: 'warn', server: { port } });
  const address = `http://localhost:${String(server.address.port)}${base}`;
  console.log(`正在预览 ${config.contentDir}：${address} （保存文件后页面自动更新，按 Ctrl+C 结束）`);
  if (config.editor) console.log(`编辑器：${address}admin/ （请用 Chrome 或 Edge 打开）`);
} else if (config.editor) {
  const middleware = await serveEditor(config.contentDir, base, editorPolicy([]));
  createServer((request, response) => {
    middleware(request, response, () => response.writeHead(404).end());
  }).listen(port, 'localhost', () => {
    console.log(
      `\n内容有错误，网站暂时不能预览。编辑器：http://localhost:${String(port)}${base}admin/ （请用 Chrome 或 Edge 打开，按 Ctrl+C 结束）`,
    );
  });
} else {
  console.error('\n请改好以后再运行 npm run dev。');
  process.exitCode = 1;
}
