import type { APIRoute } from 'astro';
import { browserScript, scriptResponse } from '#client/browser-script.ts';

/** Copying a citation, and the day of access in it, on the pages that have a cite box. */
export const GET: APIRoute = async () => scriptResponse(await browserScript('components/cite-box.client.ts'));
