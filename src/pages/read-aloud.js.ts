import type { APIRoute } from 'astro';
import { browserScript, scriptResponse } from '#client/browser-script.ts';

/** Reading aloud, on the pages where someone asks for it. */
export const GET: APIRoute = async () => scriptResponse(await browserScript('display/read-aloud.client.ts'));
