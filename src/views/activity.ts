import { formatDate } from '#domain/civil-date.ts';
import type { Activity, Content } from '#domain/content.ts';
import { words } from '#words';
import { cardView, type CardView, labelOf, newestFirst } from './card.ts';
import { organizationLinks } from './case.ts';
import { dateView } from './date.ts';
import { entryView } from './entry.ts';
import { entryHref, paths } from './paths.ts';
import { pictureView } from './picture.ts';

export function activityView(entry: Activity, content: Content) {
  const optional = (term: string, text: string) => ({ term, values: text === '' ? [] : [{ text }] });
  return {
    ...entryView(entry, content),
    title: entry.title,
    label: labelOf(entry, content),
    summary: entry.summary,
    date: dateView(entry.date),
    pictures: entry.photos.map(pictureView),
    counts: countsOf(entry),
    plans: plansOf(entry, content),
    facts: [
      { term: words.activity.date, values: [{ text: formatDate(entry.date) }] },
      optional(words.activity.theme, entry.theme === entry.title ? '' : entry.theme),
      { term: words.activity.kind, values: [{ text: entry.kind }] },
      { term: words.activity.lead, values: organizationLinks([entry.lead], content) },
      { term: words.activity.support, values: organizationLinks(entry.support, content) },
      {
        term: words.activity.projects,
        values: content.projects
          .filter((it) => entry.projects.includes(it.id))
          .map((it) => ({ text: it.name, href: entryHref(`projects/${it.id}`) })),
      },
      optional(words.entry.keywords, entry.keywords.join('、')),
    ],
    related: [{ title: words.activity.others, cards: othersOf(entry, content) }],
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: paths.activities, label: words.sections.activities },
    ],
  };
}

const OTHERS = 6;

/** How many took part, in the order of the interface; a zero says nothing and is left out. */
function countsOf({ counts }: Activity) {
  const { members, workers, sessions, people, times } = words.activity;
  return [
    { label: members, value: counts.members, unit: people },
    { label: workers, value: counts.workers, unit: people },
    { label: sessions, value: counts.sessions, unit: times },
  ].flatMap(({ value, ...it }) => (value ? [{ ...it, value: value.toLocaleString('zh-CN') }] : []));
}

/** The items of agreements' plans that the activity fulfils. */
function plansOf({ id, date }: Activity, { agreements }: Content) {
  return agreements.flatMap((agreement) =>
    agreement.plan
      .filter((it) => it.done === id)
      .map((it) => ({
        theme: it.theme,
        content: it.content,
        due: dateView(it.due),
        done: dateView(date),
        agreement: { title: agreement.title, href: entryHref(`agreements/${agreement.id}`) },
      })),
  );
}

function othersOf(entry: Activity, content: Content): CardView[] {
  const others = content.activities.filter(
    (it) => it.id !== entry.id && it.projects.some((project) => entry.projects.includes(project)),
  );
  return newestFirst(others)
    .slice(0, OTHERS)
    .map((it) => cardView(it, content));
}
