import './plain-errors.ts';
import { config } from '#config';
import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { tellUnseenEntries } from './unseen-entries.ts';

// npm run build [-- --preview]: content/ in, dist/ out. Whatever goes wrong, the last good dist/ stays.
// A preview goes to dist-preview/ and shows what is not published yet; with ADMIN=1 the site has the editor, in dist-admin/.
readArguments(
  '用法：npm run build（预览稿：npm run build -- --preview）',
  { preview: { type: 'boolean' } },
  'no words',
);
const built = await buildSite(config.recordsPermalinks);
if (built) {
  await tellUnseenEntries();
  console.log(built.summary);
} else process.exitCode = 1;
