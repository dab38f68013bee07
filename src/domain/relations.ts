import type { Content, Milestone, Project } from './content.ts';
import { parseReference } from './reference.ts';

/** A milestone with the project it belongs to. Its id across the site is `PROJECT/ID`. */
export interface ProjectMilestone {
  id: string;
  project: Project;
  milestone: Milestone;
}

export function milestonesOf(content: Content): ProjectMilestone[] {
  return content.projects.flatMap((project) =>
    project.milestones.map((milestone) => ({ id: `${project.id}/${milestone.id}`, project, milestone })),
  );
}

/** The ids of projects that a set of `collection/id` references leads to. */
export function projectIdsOf(references: readonly string[], content: Content): string[] {
  const ids = references.flatMap((reference) => {
    const { to, id } = parseReference(reference);
    if (to === 'projects') return [id];
    if (to === 'milestones') return [id.split('/')[0] ?? ''];
    if (to === 'cases') return content.cases.find((it) => it.id === id)?.projects ?? [];
    if (to === 'awards') {
      return projectIdsOf(content.awards.find((it) => it.id === id)?.for ?? [], content);
    }
    return [];
  });
  return [...new Set(ids)];
}
