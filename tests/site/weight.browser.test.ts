import { describe, expect, test } from 'vitest';
import { addressOf, siteNamed, templatesIn } from './built-sites.ts';
import { visit } from './visit.ts';

const site = siteNamed('the demonstration');
const cases = templatesIn(site).find((it) => it.file === 'cases/[id].astro')?.pages ?? [];
const KB = 1024;

// What a first-time reader fetches, pictures apart, compressed as a web server does.
describe.each(cases)('%s', (file) => {
  test('is light: at most 60 KB in 7 requests, 5 KB of scripts, 15 KB of styles, 40 KB of fonts', async () => {
    const { fetched } = await visit(addressOf(site, file));
    const bytes = (type?: string) =>
      fetched.filter((it) => type === undefined || it.type === type).reduce((sum, it) => sum + it.bytes, 0);
    expect(fetched.length, fetched.map((it) => it.address).join('\n')).toBeLessThanOrEqual(7);
    expect(bytes(), 'altogether').toBeLessThanOrEqual(60 * KB);
    expect(bytes('script'), 'scripts').toBeLessThanOrEqual(5 * KB);
    expect(bytes('stylesheet'), 'styles').toBeLessThanOrEqual(15 * KB);
    expect(bytes('font'), 'fonts').toBeLessThanOrEqual(40 * KB);
  });
});
