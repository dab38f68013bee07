import type { APIRoute } from 'astro';
import { browserScript } from '#search/browser-script.ts';

/** The search engine and its interface, for the browser. */
export const GET: APIRoute = async () =>
  new Response(await browserScript('client'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
