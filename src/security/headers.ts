import { cardPolicy, contentSecurityPolicy } from './policy.ts';

/** The headers that a server sends with some paths; a path that ends with `*` stands for all that begin so. */
export interface HeaderRule {
  path: string;
  headers: Headers;
}

type Headers = Record<string, string>;

/** Not sent with errors: what is missing today may be there tomorrow. */
const LASTING = 'Cache-Control';
/** In seconds: a year, the most that RFC 9111 caches honour. */
const LONGEST = 31_536_000;

/**
 * What a server should send with the files of a site. `names` are the files and folders at its root, `base` is the path
 * it stands under, `editor` the policy of /admin/ where there is one; of files at the root, pages alone need any. Each path has one rule, because hosts send the headers of
 * all that match, and of two policies a browser obeys both.
 */
export function headerRules(
  names: readonly string[],
  base: string,
  inlineScript: string,
  editor?: string,
): HeaderRule[] {
  const own = ownHeaders(inlineScript);
  const folders = folderHeaders(own, editor);
  return [
    { path: base, headers: own },
    ...names
      .filter((it) => it.endsWith('.html') || !/.\./.test(it))
      .toSorted()
      .map((name) => ({
        path: name.endsWith('.html') ? `${base}${name}` : `${base}${name}/*`,
        headers: folders[name] ?? own,
      })),
  ];
}

/** The rules as a `_headers` file, which Cloudflare Pages, Netlify and others read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/**
 * The same for nginx, to be included in `server`. Variables, because a `location` with headers of its own would hide
 * those of the server, and `set` is one of the few things that nginx does rightly in `if`. One that is empty is not sent.
 */
export function nginxHeaders(base: string, inlineScript: string, editor?: string): string {
  const own = ownHeaders(inlineScript);
  const folders = folderHeaders(own, editor);
  const names = [...new Set([own, ...Object.values(folders)].flatMap((it) => Object.keys(it)))];
  const rule = (path: string, headers: Headers) => [
    `if ($uri ~ "^${escaped(path)}") {`,
    ...Object.entries(headers).map(([name, value]) => `  set ${variableOf(name)} "${value}";`),
    '}',
  ];
  return [
    '# include …/headers.nginx.conf; in server { … }, and reload nginx when this file has changed.',
    ...names.map((it) => `set ${variableOf(it)} "";`),
    ...rule(base, own),
    ...Object.entries(folders).flatMap(([name, headers]) =>
      rule(`${base}${name}/`, changed(names, own, headers)),
    ),
    ...names.map((it) => `add_header ${it} ${variableOf(it)}${it === LASTING ? '' : ' always'};`),
    '',
  ].join('\n');
}

/** What is sent with everything that has no rule of its own. */
function ownHeaders(inlineScript: string): Headers {
  return {
    ...COMMON,
    'Content-Security-Policy': `${contentSecurityPolicy(inlineScript)}; frame-ancestors 'self'`,
    'X-Frame-Options': 'SAMEORIGIN',
  };
}

const COMMON = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb']
    .map((it) => `${it}=()`)
    .join(', '),
};

/** By the names of the folders that have rules of their own. */
function folderHeaders(own: Headers, editor: string | undefined): Record<string, Headers> {
  // The names of these files change with their bytes.
  const lasting = { ...own, [LASTING]: `public, max-age=${LONGEST}, immutable` };
  // Scripts of other sites may read these: feeds, open data, how to embed.
  const open = { ...own, 'Access-Control-Allow-Origin': '*' };
  // Made to stand in frames of other sites.
  const framed = { ...COMMON, 'Content-Security-Policy': `${cardPolicy()}; frame-ancestors *` };
  const folders = { assets: lasting, data: open, embed: framed, feeds: open, fonts: lasting, oembed: open };
  if (editor === undefined) return folders;
  const admin = {
    ...own,
    'Content-Security-Policy': `${editor}; frame-ancestors 'self'`,
    'Cache-Control': 'no-cache',
  };
  return { ...folders, admin };
}

/** Those that differ from the site's; empty where the site has one and these have none. */
function changed(names: readonly string[], own: Headers, headers: Headers): Headers {
  return Object.fromEntries(
    names.filter((it) => own[it] !== headers[it]).map((it) => [it, headers[it] ?? '']),
  );
}

function variableOf(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function escaped(path: string): string {
  return path.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
