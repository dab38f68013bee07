import { contentSecurityPolicy } from './policy.ts';

/** The headers that a server sends with some paths; a path that ends with `*` stands for all that begin so. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** The folder whose pages are made to stand in frames of other sites. */
const FRAMED = 'embed';
/** Folders whose files have the digest of their bytes in their names. */
const LASTING = ['assets', 'fonts'];
/** In seconds: a year, the most that RFC 9111 caches honour. */
const LONGEST = 31_536_000;

/**
 * What a server should send with the files of a site. `names` are the files and folders at its root, `base` is the path
 * it stands under; of files at the root, pages alone need any. Each path has one rule, because hosts send the headers of all that match, and of two policies a
 * browser obeys both.
 */
export function headerRules(names: readonly string[], base: string, inlineScript: string): HeaderRule[] {
  const policy = contentSecurityPolicy(inlineScript);
  const framed = { ...COMMON, 'Content-Security-Policy': `${policy}; frame-ancestors *` };
  const own = {
    ...COMMON,
    'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
    'X-Frame-Options': 'SAMEORIGIN',
  };
  const lasting = { ...own, 'Cache-Control': `public, max-age=${LONGEST}, immutable` };
  const headersOf = (name: string) => (name === FRAMED ? framed : LASTING.includes(name) ? lasting : own);
  return [
    { path: base, headers: own },
    ...names
      .filter((it) => it.endsWith('.html') || !/.\./.test(it))
      .toSorted()
      .map((name) => ({
        path: name.endsWith('.html') ? `${base}${name}` : `${base}${name}/*`,
        headers: headersOf(name),
      })),
  ];
}

const COMMON = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb']
    .map((it) => `${it}=()`)
    .join(', '),
};

/** The rules as a `_headers` file, which Cloudflare Pages, Netlify and others read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
