import { newestFirst, titleOf } from '../card.ts';
import { feedLinks, siteFeeds } from '../feeds/site-feeds.ts';
import { licenceView } from '../licence.ts';
import { type DataSource, datasets } from '../open-data/datasets.ts';
import { entryHref, paths, siteHref } from '../paths.ts';
import { sectionsOf } from '../shell.ts';
import type { LogSource } from '../change-log.ts';
import { fill, words } from '#words';

/** How many cases are named; all of them are in the data files. */
const CASES = 50;

/** What a language model is told of the site (llmstxt.org): what it is, how to cite it, and where the facts are. */
export function llmsTxt(library: DataSource & LogSource): string {
  const { content } = library;
  const { site } = content;
  const { machineFiles: told } = words;
  const link = (title: string, href: string, note?: string) =>
    `- [${escaped(oneLine(title))}](${new URL(href, site.url).href})${note === undefined ? '' : `：${oneLine(note)}`}`;
  const cases = newestFirst(content.cases).slice(0, CASES);
  const parts = [
    [`# ${site.name}`],
    [`> ${oneLine(site.description)}`],
    [
      ...(site.demo ? [words.site.demo] : []),
      fill(told.publisher, { owner: site.owner.name, brand: site.brand.name, slogan: site.brand.slogan }),
      told.citing,
      fill(told.licence, { licence: licenceView(content).name }),
    ],
    section(told.pages, [
      ...sectionsOf(library).map((it) => link(it.label, it.href)),
      link(words.about.numbers, paths.numbers, words.about.numbersLead),
      link(words.openData.title, paths.data),
    ]),
    section(
      told.data,
      datasets(library).flatMap((it) => [
        link(`${it.title}（JSON）`, siteHref(`data/${it.name}.json`), it.description),
        link(`${it.title}（CSV）`, siteHref(`data/${it.name}.csv`)),
        link(`${it.title}（JSON Schema）`, siteHref(`data/${it.name}.schema.json`)),
      ]),
    ),
    section(
      told.feeds,
      siteFeeds(library)
        .slice(0, 1)
        .flatMap((it) => feedLinks(it).map(({ form, href }) => link(`${it.label}（${form}）`, href))),
    ),
    section(
      words.sections.cases,
      cases.map((it) => link(titleOf(it), entryHref(`cases/${it.id}`), it.summary)),
      content.cases.length > CASES
        ? fill(told.moreCases, { shown: CASES, n: content.cases.length })
        : undefined,
    ),
  ];
  return `${parts
    .filter((it) => it.length > 0)
    .map((it) => it.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], note?: string): string[] {
  return lines.length === 0 ? [] : [`## ${title}\n`, ...(note === undefined ? [] : [`${note}\n`]), ...lines];
}

/** A line that editors broke is one in Chinese without a blank; a list item ends with its line. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}

function escaped(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}
