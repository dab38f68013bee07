import type { APIRoute } from 'astro';
import { browserScript, scriptResponse } from '#client/browser-script.ts';

/** Turning the slides of 展厅模式, and going back to the first when nobody is there. */
export const GET: APIRoute = async () => scriptResponse(await browserScript('hall/client.ts'));
