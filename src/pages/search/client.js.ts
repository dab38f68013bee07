import type { APIRoute } from 'astro';
import { browserScript, scriptResponse } from '#client/browser-script.ts';

/** The search engine and its interface, for the browser. */
export const GET: APIRoute = async () => scriptResponse(await browserScript('search/client/client.ts'));
