import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { todayInShanghai } from '#config';
import { nameOf } from '#domain/integrity/inspection.ts';
import { isGone, isPublic, stateOf } from '#domain/publishing.ts';
import { readContent } from '#source/read-content.ts';
import { filesIn, siteNamed, sites, textOf } from './built-sites.ts';
import { type BuiltSite } from './setup/global-setup.ts';
import { folderFiles } from '#source/folder-files.ts';

describe.each(sites)('$name', (site) => {
  test('no file of the site tells of a draft or of what was withdrawn', async () => {
    const traces = (await hiddenEntries(site)).flatMap((it) => it.traces);
    const found = filesIn(site.dir).flatMap((file) => {
      const text = /\.(?:html|css|js|json|xml|atom|rss|csv|txt|svg|ics)$/.test(file)
        ? textOf(site, file)
        : '';
      return traces.filter((it) => `${file} ${text}`.includes(it)).map((it) => `${file}: ${it}`);
    });
    expect(found).toEqual([]);
  });
});

test('the fixture brand has drafts and withdrawn entries with pictures to look for', async () => {
  const hidden = await hiddenEntries(siteNamed('the fixture brand'));
  expect(hidden.map((it) => it.state)).toEqual(expect.arrayContaining(['draft', 'withdrawn', 'expired']));
  expect(hidden.flatMap((it) => it.traces)).toContain('unpublished-picture');
});

const today = todayInShanghai(new Date());

/** What an entry that is not shown could be recognised by: its id and name, its summary, its pictures. */
async function hiddenEntries(site: BuiltSite) {
  const { entries } = await readContent(folderFiles(site.contentDir));
  return entries
    .filter(({ data }) => !isPublic(data, today))
    .map(({ id, data }) => ({
      state: stateOf(data, today),
      traces: [
        // What is gone keeps its address and its name, on its notice.
        ...(isGone(data, today) ? [] : [`/${id}/`, nameOf(data)]),
        ...('summary' in data ? [data.summary] : [data.excerpt]),
        ...('photos' in data
          ? data.photos.map((it) => basename(String(it.file)).replace(/\.[a-z]+$/, ''))
          : []),
      ],
    }));
}
