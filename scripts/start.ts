import './plain-errors.ts';
import { preview } from 'astro';
import { config } from '#config';
import { siteAddress } from '#source/site-address.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { withServedTypes } from './served-types.ts';

// npm start [-- --preview]: builds the site and serves it until Ctrl+C.
readArguments(
  '用法：npm start（预览稿：npm start -- --preview）',
  { preview: { type: 'boolean' } },
  'no words',
);
const { base } = await siteAddress(config.contentDir);
const built = await buildSite(false);
if (built) {
  const server = await preview({
    outDir: config.outDir,
    logLevel: 'error',
    server: { port: Number(process.env['PORT'] ?? 4321) },
    vite: { preview: { proxy: withServedTypes } },
  });
  console.log(built.summary);
  console.log(`请在浏览器打开 http://localhost:${String(server.port)}${base} （按 Ctrl+C 结束）`);
} else {
  process.exitCode = 1;
}
