import type { APIRoute } from 'astro';
import { browserScript, versionOf } from '#search/browser-script.ts';

/** The script of every page: it fetches search when someone begins to search, and nothing before. */
export const GET: APIRoute = async () => {
  const client = await browserScript('client');
  const script = await browserScript('site', { CLIENT_VERSION: versionOf(client) });
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
