import { isAfter } from '../civil-date.ts';
import type { AnyEntry } from '../content.ts';
import { isPublic } from '../publishing.ts';
import type { Finding } from '../problem.ts';
import { finding, nameOf, publications, repeated, type Rule } from './inspection.ts';

/** Nothing public is dated after today, updated before it was published, or changed without a later date. */
export const publicationDates: Rule = ({ content, today }) =>
  publications(content).flatMap((entry) => [
    ...(isPublic(entry, today) && isAfter(entry.published, today)
      ? [
          finding(
            entry,
            ['published'],
            `发布日期 ${entry.published} 在今天（${today}）之后`,
            '请改成实际发布的日期，或先写 status: draft',
          ),
        ]
      : []),
    ...(entry.updated !== undefined && isPublic(entry, today) && isAfter(entry.updated, today)
      ? [
          finding(
            entry,
            ['updated'],
            `更新日期 ${entry.updated} 在今天（${today}）之后`,
            '请改成实际更新的日期',
          ),
        ]
      : []),
    ...(entry.updated !== undefined && entry.updated < entry.published
      ? [finding(entry, ['updated'], '更新日期早于发布日期', '请核对两个日期')]
      : []),
    ...entry.changes.flatMap((change, index) =>
      change.date < entry.published || change.date > (entry.updated ?? '')
        ? [
            finding(
              entry,
              ['changes', index, 'date'],
              `修订日期 ${change.date} 不在发布日期和更新日期之间`,
              '请把 updated 写成最近一次修订的日期',
            ),
          ]
        : [],
    ),
  ]);

/** What an entry reports has happened. */
export const eventDates: Rule = ({ content, today }) => {
  const late = (entry: AnyEntry, field: string, date: string): Finding[] =>
    isAfter(date, today)
      ? [finding(entry, [field], `日期 ${date} 在今天（${today}）之后`, '请核对日期；还没有发生的不能登记')]
      : [];
  return [
    ...content.media.flatMap((it) => late(it, 'date', it.date)),
    ...content.awards.flatMap((it) => late(it, 'date', it.date)),
    ...content.activities.flatMap((it) => late(it, 'date', it.date)),
    ...content.cases.flatMap(({ period, ...it }) =>
      period.end !== undefined && period.end < period.start.slice(0, period.end.length)
        ? [finding(it, ['period', 'end'], '止期早于起期', '请核对两个日期')]
        : [],
    ),
  ];
};

/**
 * Two entries of a kind never share a title or a summary: a reader of a list or a search could not tell them apart.
 * Verbatim titles may be the same where the outlet, or the grantor and the date, tell them apart.
 */
export const titlesAreUnique: Rule = ({ content }) =>
  [
    content.cases,
    content.projects,
    content.media,
    content.awards,
    content.organizations,
    content.agreements,
    content.activities,
  ].flatMap((entries: AnyEntry[]) => [
    ...twinsOf(entries, listedName).map(({ entry, twin }) =>
      finding(entry, [titleField(entry)], `“${nameOf(entry)}”与 ${twin} 同名`, '请改得能够区分'),
    ),
    ...twinsOf(entries, (it) => ('summary' in it ? it.summary : it.id)).map(({ entry, twin }) =>
      finding(entry, ['summary'], `摘要与 ${twin} 完全相同`, '请写出这一条自己的内容'),
    ),
  ]);

/** Themes and kinds of projects are those that `site.yaml` names. */
export const vocabularies: Rule = ({ content }) => {
  // A site.yaml that its schema refused is reported by itself; its words can't be checked against.
  const site = content.site as typeof content.site | undefined;
  const themes = site?.themes.map((it) => it.id) ?? [];
  const kinds = site?.projectKinds.map((it) => it.id) ?? [];
  return [
    ...content.cases
      .filter((it) => themes.length > 0 && !themes.includes(it.theme))
      .map((it) =>
        finding(it, ['theme'], `site.yaml 里没有主题 ${it.theme}`, `可用的主题：${themes.join('、')}`),
      ),
    ...content.projects
      .filter((it) => kinds.length > 0 && !kinds.includes(it.kind))
      .map((it) =>
        finding(it, ['kind'], `site.yaml 里没有项目类别 ${it.kind}`, `可用的类别：${kinds.join('、')}`),
      ),
  ];
};

/** Entries of which an earlier one has the same, with that one. */
function twinsOf(entries: readonly AnyEntry[], valueOf: (entry: AnyEntry) => string) {
  const values = entries.map(valueOf);
  return repeated(values).flatMap(({ value, index }) => {
    const [entry, first] = [entries[index], entries[values.indexOf(value)]];
    return entry && first ? [{ entry, twin: `${first.collection}/${first.id}` }] : [];
  });
}

/** A title with what a list shows beside it. */
function listedName(entry: AnyEntry): string {
  if (entry.collection === 'media') return `${entry.headline} ${entry.outlet}`;
  if (entry.collection === 'awards') return `${entry.name} ${entry.grantor} ${entry.date}`;
  return nameOf(entry);
}

function titleField(entry: AnyEntry): string {
  if ('title' in entry) return 'title';
  return 'headline' in entry ? 'headline' : 'name';
}
