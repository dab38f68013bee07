import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filesIn, pagesOf, sites } from './built-sites.ts';

describe.each(sites)('$name', (site) => {
  const files = filesIn(site.dir);
  const records = files.filter((it) => /^cite\/.*\.(?:ris|bib)$/.test(it));
  const boxes = pagesOf(site).filter(({ html }) => html.includes('data-cite-downloads'));
  const text = (file: string) => readFileSync(join(site.dir, file), 'utf8');

  test('every cite box links to its two files, and every file is linked once', () => {
    expect(boxes.length).toBeGreaterThan(0);
    const linked = boxes.flatMap(({ file, html }) => {
      const found = html.match(/(?<=href=")[^"]+\.(?:ris|bib)(?=")/g) ?? [];
      const own = `cite/${file.replace(/\/index\.html$/, '')}`;
      expect(found, file).toEqual(['ris', 'bib'].map((it) => `${site.base}${own}.${it}`));
      return found.map((it) => it.slice(site.base.length));
    });
    expect(linked.toSorted()).toEqual(records.toSorted());
  });

  test('a file begins with its record, and leaves the day of access to the reader', () => {
    for (const file of records) {
      const record = text(file);
      expect(record, file).toMatch(file.endsWith('.ris') ? /^TY {2}- [A-Z]+\r\n/ : /^@[a-z]+\{[a-z0-9-]+,\n/);
      expect(record, file).not.toMatch(/urldate|^Y2|YYYY|引用日期/m);
    }
  });

  test('a press kit holds the same records, and its checksums cover them', () => {
    for (const kit of files.filter((it) => /^press\/[^/]+\.zip$/.test(it))) {
      const held = unzipSync(readFileSync(join(site.dir, kit)));
      const page = kit.replace(/^press\/(cases|projects)-(.*)\.zip$/, 'cite/$1/$2');
      for (const form of ['ris', 'bib']) {
        expect(strFromU8(held[`citation.${form}`] ?? new Uint8Array()), kit).toBe(text(`${page}.${form}`));
        expect(strFromU8(held['SHA256SUMS'] ?? new Uint8Array()), kit).toContain(`  citation.${form}\n`);
      }
    }
  });
});
