import { createHash } from 'node:crypto';

/**
 * What a page may load and run (CSP Level 3): nothing but files of the site, and the one script in its head, by the
 * hash of its bytes. Styles may stand in a page, because each brings the fonts of its own headings.
 */
export function contentSecurityPolicy(inlineScript: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' '${hashOf(inlineScript)}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * What the editor at /admin/ may load and run: its own files, pictures that somebody has just chosen, and the frame in which
 * it shows an entry, which the browser makes an address for (`blob:`). It may talk to `origins` besides its own. Its
 * encoder of pictures is WebAssembly.
 */
export function editorPolicy(origins: readonly string[]): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline' blob:",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    ['connect-src', "'self'", 'data:', 'blob:', ...origins].join(' '),
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** What a card that stands in pages of others may load and run: it is nothing but text. */
export function cardPolicy(): string {
  return ["default-src 'none'", "style-src 'unsafe-inline'", "base-uri 'none'", "form-action 'none'"].join(
    '; ',
  );
}

/** The source expression of an inline script: `sha256-…`. */
function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}`;
}
