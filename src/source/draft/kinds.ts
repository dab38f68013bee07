import type { CollectionName } from '#schemas/fields.ts';

/** How editors call what they make: the Chinese name first, by which it is spoken of. */
export const KINDS = {
  cases: ['案例', '典型案例', 'case', 'cases'],
  projects: ['项目', '重点项目', 'project', 'projects'],
  media: ['报道', '媒体报道', 'media'],
  awards: ['荣誉', 'award', 'awards'],
  organizations: ['组织', '单位', '党组织', 'organization', 'organizations'],
  agreements: ['协议', '共建协议', 'agreement', 'agreements'],
  activities: ['活动', '共建活动', 'activity', 'activities'],
  milestones: ['里程碑', 'milestone', 'milestones'],
} as const satisfies Record<CollectionName | 'milestones', readonly string[]>;

export type Kind = keyof typeof KINDS;

/** What a word of an editor means, in whatever case it is typed. */
export function kindOf(word: string): Kind | undefined {
  const wanted = word.trim().toLowerCase();
  return (Object.keys(KINDS) as Kind[]).find((it) => (KINDS[it] as readonly string[]).includes(wanted));
}

/** The Chinese name of a collection's entries. */
export function kindName(kind: Kind): string {
  return KINDS[kind][0];
}
