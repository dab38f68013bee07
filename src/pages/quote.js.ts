import type { APIRoute } from 'astro';
import { browserScript, scriptResponse } from '#client/browser-script.ts';

/** Links to paragraphs and to selected words, on the pages that have a text. */
export const GET: APIRoute = async () => scriptResponse(await browserScript('quote/client.ts'));
