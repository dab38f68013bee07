import './plain-errors.ts';
import { config } from '#config';
import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';

// npm run build [-- --preview]: content/ in, dist/ out. Whatever goes wrong, the last good dist/ stays.
// A preview goes to dist-preview/ and shows what is not published yet.
readArguments(
  '用法：npm run build（预览稿：npm run build -- --preview）',
  { preview: { type: 'boolean' } },
  'no words',
);
const built = await buildSite(config.recordsPermalinks);
if (built) console.log(built.summary);
else process.exitCode = 1;
