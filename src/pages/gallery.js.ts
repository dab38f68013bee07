import type { APIRoute } from 'astro';
import { browserScript, scriptResponse } from '#client/browser-script.ts';

/** Pictures that open large, and comparisons of two, on the pages that have pictures. */
export const GET: APIRoute = async () => scriptResponse(await browserScript('gallery/client.ts'));
