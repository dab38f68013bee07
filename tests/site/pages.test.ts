import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { pageOfEmbed } from '#domain/embeds.ts';
import { movedPagesIn, pagesOf, problemsOf, sites, templatesIn, textOf, filesIn } from './built-sites.ts';
import { brokenLinks } from './checks/broken-links.ts';
import { outlineProblems } from './checks/outline.ts';
import { leftovers } from './checks/page-text.ts';
import { type BuiltSite } from './setup/global-setup.ts';

describe.each(sites)('$name', (site) => {
  test('every template makes a page', () => {
    const unused = templatesIn(site).filter((it) => it.pages.length === 0);
    expect(unused.map((it) => it.file)).toEqual([]);
  });

  test('every link, anchor, picture and font of its own is there, and nothing loads from elsewhere', () => {
    const files = filesIn(site.dir);
    const texts = files
      .filter((it) => /\.(?:html|css)$/.test(it))
      .map((it) => [it, textOf(site, it)] as const);
    const { base, publicOrigin } = site;
    expect(brokenLinks({ base, publicOrigin, files: new Set(files), texts: new Map(texts) })).toEqual([]);
  });

  test('every page has one h1 and skips no level of heading', () => {
    expect(problemsOf(site, outlineProblems)).toEqual([]);
  });

  test('no page shows what a program or Markdown left behind', () => {
    expect(problemsOf(site, leftovers)).toEqual([]);
  });

  test.each(['title', 'description'] as const)('every page has a %s of its own', (field) => {
    const pages = Map.groupBy(ownPagesOf(site), ({ html }) => headOf(html)[field]);
    const shared = [...pages].filter(([text, list]) => text === '' || list.length > 1);
    expect(shared.map(([text, list]) => `“${text}”: ${list.map((it) => it.file).join(', ')}`)).toEqual([]);
  });

  test('every page says that it is in Chinese, and names its own address or keeps out of search engines', () => {
    const wrong = ownPagesOf(site).flatMap(({ file, html }) => {
      const { lang, canonical, robots } = headOf(html);
      const address = `${site.publicOrigin}${site.base}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      // What is framed elsewhere names the page that it is of.
      const named = canonical === '' || file.startsWith('embed/');
      const found = canonical === address || (named && robots === 'noindex');
      return lang === 'zh-CN' && found ? [] : [`${file}: ${lang} ${canonical} ${robots}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every old address sends on to its page, which search engines take for the right one', () => {
    const moved = movedPagesIn(site);
    expect(moved.length).toBeGreaterThan(0);
    for (const { file, to } of moved) {
      const address = to.slice(site.base.length);
      // A card is not what is to be found: the page that it is of is.
      const page = pageOfEmbed(address) ?? address;
      expect(headOf(textOf(site, file)).canonical).toBe(`${site.publicOrigin}${site.base}${page}`);
      expect(filesIn(site.dir)).toContain(`${to.slice(site.base.length)}index.html`);
    }
  });
});

/** All pages but those that only send on to another. */
function ownPagesOf(site: BuiltSite) {
  const moved = movedPagesIn(site).map((it) => it.file);
  return pagesOf(site).filter((it) => !moved.includes(it.file));
}

function headOf(html: string) {
  const head = { title: '', description: '', lang: '', canonical: '', robots: '' };
  let inTitle = false;
  let inSvg = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') inSvg += 1;
      inTitle = name === 'title' && inSvg === 0;
      if (name === 'html') head.lang = attributes['lang'] ?? '';
      if (attributes['name'] === 'description') head.description = attributes['content'] ?? '';
      if (attributes['name'] === 'robots') head.robots = attributes['content'] ?? '';
      if (attributes['rel'] === 'canonical') head.canonical = attributes['href'] ?? '';
    },
    ontext(text) {
      if (inTitle) head.title += text;
    },
    onclosetag(name) {
      if (name === 'svg') inSvg -= 1;
      inTitle = false;
    },
  });
  parser.end(html);
  return head;
}
