/** Where a site stands on the web, and which of its files are in the bundle. */
export interface OfflineSite {
  /** `https://brand.example`. */
  origin: string;
  /** The path it stands under, with slashes at both ends. */
  base: string;
  /** Paths below the site's root, with `/`. */
  files: ReadonlySet<string>;
}

/**
 * What a reference in a file of the site becomes: the relative path of a file of the bundle, with `index.html` written
 * out, because nothing looks for it in a folder; else the full address on the web. Places in the same page, and what is
 * no address of the web (`mailto:`, `data:`), stay as they are.
 */
export function offlineReference(reference: string, from: string, site: OfflineSite): string {
  const trimmed = reference.trim();
  if (trimmed === '' || /^[#?]/.test(trimmed)) return reference;
  const home = `${site.origin}${site.base}`;
  const url = URL.parse(trimmed, `${home}${from}`);
  if (!url || !/^https?:$/.test(url.protocol)) return reference;
  const path = url.href.startsWith(home) ? decoded(url.pathname.slice(site.base.length)) : undefined;
  const file = path === undefined ? undefined : fileAt(path, site.files);
  return file === undefined ? url.href : `${relativePath(from, file)}${url.search}${url.hash}`;
}

/** Whether a reference leads out of the bundle. */
export function isOnline(reference: string): boolean {
  return /^https?:/.test(reference);
}

/** From the folder of one file to another, as an address. */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < Math.min(folders.length, parts.length - 1) && folders[shared] === parts[shared])
    shared += 1;
  const steps = [...folders.slice(shared).map(() => '..'), ...parts.slice(shared).map(encodeURIComponent)];
  return steps.join('/');
}

function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
  const wanted = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
  return wanted.find((it) => files.has(it));
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
