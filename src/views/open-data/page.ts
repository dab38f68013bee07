import { formatDate } from '#domain/civil-date.ts';
import { fill, words } from '#words';
import { calendarHref, calendarProjects } from '../calendar.ts';
import { changeLog, type LogSource } from '../change-log.ts';
import { FEED_FORMS, FEED_LIMIT, feedLinks, siteFeeds } from '../feeds/site-feeds.ts';
import { licenceView } from '../licence.ts';
import { newestOf } from '#domain/publication-dates.ts';
import { paths, siteHref } from '../paths.ts';
import { type DataSource, datasets, SCHEMA_VERSION } from './datasets.ts';
import type { Dataset } from './field.ts';

/** The page that leads to feeds, calendars and data files. */
export function dataPageView(library: DataSource & LogSource) {
  const { content } = library;
  const all = datasets(library);
  const licence = licenceView(content);
  return {
    title: words.openData.title,
    lead: words.openData.lead,
    breadcrumbs: [{ href: paths.home, label: words.site.home }],
    feedsLead: fill(words.openData.feedsLead, { n: FEED_LIMIT }),
    feeds: [
      ...siteFeeds(library).map((it) => ({ label: it.label, links: feedLinks(it) })),
      ...(changeLog(library).length > 0
        ? [
            {
              label: words.sections.changes,
              links: [{ form: FEED_FORMS.atom.name, href: siteHref('changes/feed.xml') }],
            },
          ]
        : []),
    ],
    calendars: calendarProjects(library).map((it) => ({
      label: it.name,
      href: calendarHref(it, library) ?? '',
    })),
    datasets: all.map(datasetView),
    catalog: {
      href: paths.data,
      title: words.openData.title,
      lead: words.openData.lead,
      licence: licence.url,
    },
    jsonLd: all.map((it) => ({
      href: paths.data,
      id: `data-${it.name}`,
      title: it.title,
      lead: it.description,
      files: { csv: siteHref(`data/${it.name}.csv`), json: siteHref(`data/${it.name}.json`) },
      version: it.version,
      licence: licence.url,
    })),
    licenceUrl: licence.url,
    terms: [
      { term: words.openData.licence, values: [{ text: licence.name }] },
      { term: words.openData.publisher, values: [{ text: content.site.owner.name }] },
      {
        term: words.openData.schemaVersion,
        values: [{ text: SCHEMA_VERSION, note: words.openData.schemaVersionNote }],
      },
      { term: words.openData.dataVersion, values: versionValues(all) },
      { term: words.milestone.method, values: [{ text: words.openData.numbers, href: paths.numbers }] },
    ],
  };
}

function datasetView({ name, title, description, rows, version, fields }: Dataset) {
  return {
    id: `data-${name}`,
    title,
    description,
    facts: [
      fill(words.openData.rows, { n: rows.length }),
      ...(version === undefined ? [] : [`${words.openData.dataVersion}${formatDate(version)}`]),
    ].join('，'),
    files: [
      { form: 'CSV', ending: 'csv' },
      { form: 'JSON', ending: 'json' },
    ].map(({ form, ending }) => ({
      text: fill(words.openData.dataLink, { title, form }),
      href: siteHref(`data/${name}.${ending}`),
    })),
    schema: siteHref(`data/${name}.schema.json`),
    fieldsLabel: fill(words.openData.fields, { title }),
    fields: fields.map((it) => ({
      name: it.name,
      title: it.title,
      note: [it.oneOf?.join('、'), it.note].filter((part) => part !== undefined).join('；'),
    })),
  };
}

function versionValues(all: readonly Dataset[]) {
  const version = newestOf(all.map((it) => it.version));
  return version === undefined
    ? []
    : [{ text: version, note: `${formatDate(version)}，${words.openData.dataVersionNote}` }];
}
