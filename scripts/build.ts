import { config } from '#config';
import { buildSite } from './build-site.ts';

// npm run build [-- --preview]: content/ in, dist/ out. Whatever goes wrong, the last good dist/ stays.
// A preview goes to dist-preview/ and shows what is not published yet.
const built = await buildSite(config.recordsPermalinks);
if (built) console.log(built.summary);
else process.exitCode = 1;
