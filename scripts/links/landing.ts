/** Where a way through redirects ended, and what the page there calls itself. */
export interface Landing {
  url: string;
  titles: readonly string[];
}

/**
 * Whether a way through redirects lost the page that was asked for 软 404, though the server answers 200: it ends at the
 * first page of a site, or, of a report, at a much shorter path. `headlineIsHere` is undefined where there is no headline
 * to look for: then only an address deep inside a site counts, because one of a section may lead to the first page with
 * good reason. Pages that ask for a login or a proof of humanity are no loss.
 */
export function isLost(
  asked: string,
  { url, titles }: Landing,
  headlineIsHere: boolean | undefined,
): boolean {
  if (headlineIsHere === true || isHomePage(asked) || sameAddress(asked, url)) return false;
  if (isHomePage(url)) return headlineIsHere === false || isDeep(asked);
  return headlineIsHere === false && titles.length > 0 && isMuchShorter(asked, url) && !isGate(url, titles);
}

/** The first page of a site. What a page of scripts keeps behind `#` is an address of its own. */
export function isHomePage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return /^\/(?:(?:index|default)\.\w+)?$/.test(pathname) && search === '' && hash === '';
}

function sameAddress(a: string, b: string): boolean {
  return new URL(a).href === new URL(b).href;
}

function isDeep(url: string): boolean {
  const { search } = new URL(url);
  const steps = stepsOf(url);
  return steps.length >= 2 || search !== '' || /\.\w+$|\d/.test(steps.at(-1) ?? '');
}

/** By at least two steps and half of all. A query or fragment may name the page as well as a path does. */
function isMuchShorter(asked: string, landed: string): boolean {
  const { search, hash } = new URL(landed);
  const [before, after] = [stepsOf(asked).length, stepsOf(landed).length];
  return search === '' && hash === '' && before - after >= 2 && after * 2 <= before;
}

function stepsOf(url: string): string[] {
  return new URL(url).pathname.split('/').filter((it) => it !== '');
}

function isGate(url: string, titles: readonly string[]): boolean {
  return [new URL(url).pathname, ...titles].some((it) =>
    /login|passport|verif|captcha|challenge|登录|登陆|验证|访问受限/i.test(it),
  );
}
