const STRING = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;
/** A comment or a string, which are passed over; `url(…)`; `@import "…"` (CSS Syntax Level 3). */
const PARTS = new RegExp(
  `/\\*[^]*?\\*/|url\\(\\s*(${STRING}|[^"')\\s]+)\\s*\\)|(@import\\s+)(${STRING})|${STRING}`,
  'gi',
);

/** A style sheet with `change` applied to every address in it. */
export function rewriteCss(css: string, change: (reference: string) => string): string {
  return css.replace(PARTS, (whole, address?: string, importing?: string, imported?: string) => {
    if (address !== undefined) return `url(${quoted(change(unquoted(address)))})`;
    if (importing !== undefined && imported !== undefined)
      return `${importing}${quoted(change(unquoted(imported)))}`;
    return whole;
  });
}

function unquoted(text: string): string {
  return /^["']/.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
