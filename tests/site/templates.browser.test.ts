import { describe, expect, test } from 'vitest';
import { addressOf, fullestPages, sites } from './built-sites.ts';
import { visit, type Visit } from './visit.ts';

describe.each(sites)('$name', (site) => {
  describe.each(fullestPages(site))('$template ($file)', ({ file }) => {
    let seen: Promise<Visit> | undefined;
    const look = () => (seen ??= visit(addressOf(site, file)));

    test('nothing stands out of the window at 320, 360, 768 and 1440 pixels', async () => {
      expect((await look()).overflow).toEqual([]);
    });

    test('nothing moves while it loads and while it is read', async () => {
      expect((await look()).shift).toBeCloseTo(0, 2);
    });

    test('nothing is asked of another origin, and nothing is missing', async () => {
      const { foreign, errors } = await look();
      expect([...foreign, ...errors]).toEqual([]);
    });

    test('its headings are set in the fonts it brings along', async () => {
      expect((await look()).otherFaces).toEqual([]);
    });

    test('axe finds nothing against it at 360 and 1440 pixels', async () => {
      expect((await look()).violations).toEqual([]);
    });
  });
});
