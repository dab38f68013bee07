import type { APIRoute } from 'astro';
import { browserScript, scriptResponse, versionOf } from '#client/browser-script.ts';

/** The script of every page: it fetches search when someone begins to search, and nothing before. */
export const GET: APIRoute = async () => {
  const client = await browserScript('search/client/client.ts');
  return scriptResponse(await browserScript('client/site.ts', { CLIENT_VERSION: versionOf(client) }));
};
