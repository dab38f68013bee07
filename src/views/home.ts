import { compareDates } from '#domain/civil-date.ts';
import type { Content } from '#domain/content.ts';
import { inOrder } from '#domain/milestones.ts';
import { milestonesOf } from '#domain/relations.ts';
import { actualDate, baselinesOf, headlineVariance, isReached } from '#domain/variance.ts';
import { fill, words } from '#words';
import { cardView, newestFirst } from './card.ts';
import { evolutionsView } from './co-building.ts';
import { dateView } from './date.ts';
import { entryHref } from './paths.ts';
import { coverView } from './picture.ts';
import { headlineView, variancesView } from './variance.ts';

const LATEST = 3;

export function homeView(content: Content) {
  const { site } = content;
  return {
    title: site.name,
    description: site.description,
    brand: site.brand,
    newest: newestMilestone(content),
    cases: newestFirst(content.cases)
      .slice(0, LATEST)
      .map((it) => cardView(it, content)),
    underway: content.projects.filter((it) => it.stage === '在建' || it.stage === '筹备').map(underwayView),
    network: {
      evolutions: evolutionsView(content),
      text: fill(words.home.network, {
        agreements: content.agreements.length,
        parties: new Set(content.agreements.flatMap((it) => it.parties)).size,
        projects: new Set(content.agreements.flatMap((it) => it.projects)).size,
      }),
    },
    awards: newestFirst(content.awards)
      .slice(0, LATEST)
      .map((it) => cardView(it, content)),
    media: newestFirst(content.media)
      .slice(0, LATEST)
      .map((it) => cardView(it, content)),
  };
}

/** The latest reached milestone that has a number, early or late: the site's one strong statement. */
function newestMilestone(content: Content) {
  const newest = milestonesOf(content)
    .filter(({ milestone }) => {
      const date = actualDate(milestone);
      return date !== undefined && headlineVariance(milestone) !== undefined;
    })
    .toSorted((a, b) => compareDates(actualDate(b.milestone) ?? '', actualDate(a.milestone) ?? ''))[0];
  if (!newest) return undefined;
  const { id, project, milestone } = newest;
  return {
    href: entryHref(`milestones/${id}`),
    project: project.name,
    title: milestone.title,
    event: milestone.event,
    date: dateView(actualDate(milestone) ?? ''),
    variance: headlineView(milestone),
    others: variancesView(milestone).slice(1),
    picture: coverView(project),
  };
}

function underwayView(project: Content['projects'][number]) {
  const milestones = inOrder(project);
  const next = milestones.find((it) => !isReached(it));
  const due = next && baselinesOf(next)[0];
  return {
    href: entryHref(`projects/${project.id}`),
    title: project.name,
    summary: project.summary,
    steps: milestones.map((it) => ({ title: it.title, reached: isReached(it) })),
    progress: fill(words.home.progress, {
      reached: milestones.filter(isReached).length,
      total: milestones.length,
    }),
    next: next && fill(words.home.nextMilestone, { title: next.title }),
    due: due && fill(words.home.nextDue, { baseline: due.kind, date: dateView(due.date).text }),
  };
}
