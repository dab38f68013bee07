import type { Content } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { milestonesOf } from '#domain/relations.ts';
import { words } from '#words';
import { newestFirst } from '../card.ts';
import { newestOf } from '#domain/publication-dates.ts';
import { awardFields, caseFields, mediaFields } from './entry-fields.ts';
import { type Dataset, type Field, rowsOf } from './field.ts';
import { milestoneFields } from './milestone-fields.ts';

/** Raised by hand when fields come, go or change their meaning. */
export const SCHEMA_VERSION = '1.1.0';

export interface DataSource {
  content: Content;
  graph: Graph;
  preview: boolean;
}

/** The datasets of a site, also those with nothing in them; a preview has none. */
export function datasets(library: DataSource): Dataset[] {
  if (library.preview) return [];
  const { content } = library;
  const { sections, leads } = words;
  return [
    datasetOf({
      name: 'milestones',
      title: sections.milestones,
      description: leads.milestones,
      fields: milestoneFields(content),
      sources: milestonesOf(content),
    }),
    datasetOf({
      name: 'cases',
      title: sections.cases,
      description: leads.cases,
      fields: caseFields(library),
      sources: newestFirst(content.cases),
    }),
    datasetOf({
      name: 'media',
      title: sections.media,
      description: leads.media,
      fields: mediaFields(content),
      sources: newestFirst(content.media),
    }),
    datasetOf({
      name: 'awards',
      title: sections.awards,
      description: leads.awards,
      fields: awardFields(content),
      sources: newestFirst(content.awards),
    }),
  ];
}

function datasetOf<Source>({
  name,
  title,
  description,
  fields,
  sources,
}: {
  name: string;
  title: string;
  description: string;
  fields: readonly Field<Source>[];
  sources: readonly Source[];
}): Dataset {
  const rows = rowsOf(fields, sources);
  return {
    name,
    title,
    description,
    page: `${name}/`,
    fields: fields.map(({ valueOf, ...facts }) => facts),
    rows,
    version: newestOf(rows.map((it) => String(it['updated']))),
  };
}
