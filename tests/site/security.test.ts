import { createHash } from 'node:crypto';
import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { filesIn, problemsOf, sites, textOf } from './built-sites.ts';

/** What makes a browser fetch or run something. */
const LOADERS = ['script', 'img', 'source', 'iframe', 'embed', 'object', 'video', 'audio', 'track', 'input'];
const LOADING_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/;

describe.each(sites)('$name', (site) => {
  test('every page says what may run on it, and its own script is the one it names', () => {
    const problems = problemsOf(site, (html) => {
      if (html.includes('http-equiv="refresh"')) return [];
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
      if (policy === undefined) return ['no policy'];
      return inlineScripts(html).flatMap((it) => {
        const hash = createHash('sha256').update(it).digest('base64');
        return policy.includes(`'sha256-${hash}'`) ? [] : [`a script that may not run: ${it.slice(0, 40)}`];
      });
    });
    expect(problems).toEqual([]);
  });

  test('no page has code in its attributes', () => {
    const problems = problemsOf(site, (html) =>
      elementsOf(html).flatMap(({ name, attribs }) =>
        Object.entries(attribs)
          .filter(([key, value]) => key.startsWith('on') || /^\s*javascript:/i.test(value))
          .map(([key]) => `<${name} ${key}>`),
      ),
    );
    expect(problems).toEqual([]);
  });

  test('no page loads anything of another origin', () => {
    const problems = problemsOf(site, (html) =>
      elementsOf(html).flatMap(({ name, attribs }) => {
        const loads = LOADERS.includes(name) || (name === 'link' && LOADING_LINKS.test(attribs['rel'] ?? ''));
        const addresses = [
          attribs['src'],
          attribs['href'],
          attribs['data'],
          ...(attribs['srcset'] ?? '').split(','),
        ];
        const foreign = addresses.filter((it) => it !== undefined && /^\s*(?:https?:)?\/\//.test(it));
        return loads ? foreign.map((it) => `<${name}> ${String(it)}`) : [];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('its host is told to send the same policy, and to let other sites frame embeds alone', () => {
    const blocks = textOf(site, '_headers').trim().split('\n\n');
    const framed = blocks.filter((it) => it.includes('frame-ancestors *'));
    expect(framed.map((it) => it.split('\n')[0])).toEqual(
      filesIn(site.dir).some((it) => it.startsWith('embed/')) ? [`${site.base}embed/*`] : [],
    );
    for (const it of blocks) {
      expect(it).toContain(framed.includes(it) ? "default-src 'none'" : "script-src 'self' 'sha256-");
    }
  });
});

function elementsOf(html: string) {
  return DomUtils.getElementsByTagName('*', parseDocument(html), true);
}

/** The scripts that stand in a page and run; data in JSON is none. */
function inlineScripts(html: string): string[] {
  return DomUtils.getElementsByTagName('script', parseDocument(html), true)
    .filter((it) => it.attribs['src'] === undefined && !(it.attribs['type'] ?? '').includes('json'))
    .map((it) => DomUtils.textContent(it));
}
