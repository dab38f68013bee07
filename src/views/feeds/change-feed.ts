import { words } from '#words';
import { licenceView } from '../licence.ts';
import { changeLog, type LogSource } from '../change-log.ts';
import { writeAtom } from './atom.ts';
import { EPOCH } from './feed.ts';

/** The change log as an Atom feed. An entry's id is its place on the page of changes. */
export function changeFeed(source: LogSource): string {
  const { site } = source.content;
  const page = new URL('changes/', site.url).href;
  const items = changeLog(source).map(({ anchor, date, kind, title, note, address }) => ({
    id: `${page}#${anchor}`,
    url: new URL(address, site.url).href,
    title: `${kind}：${title}`,
    summary: note,
    updated: date,
    categories: [kind],
  }));
  return writeAtom(
    {
      id: page,
      title: `${words.sections.changes} - ${site.name}`,
      page,
      author: site.owner.name,
      licence: licenceView(source.content),
      updated: items[0]?.updated ?? EPOCH,
      items,
    },
    new URL('changes/feed.xml', site.url).href,
  );
}
