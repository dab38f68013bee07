import { buildSite } from './build-site.ts';

// npm run build: content/ in, dist/ out. Whatever goes wrong, the last good dist/ stays.
const built = await buildSite();
if (built) console.log(built.summary);
else process.exitCode = 1;
