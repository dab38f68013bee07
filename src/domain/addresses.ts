import { parseReference } from './reference.ts';

/** The folder of each collection's pages where it isn't called like the collection. */
const FOLDERS: Partial<Record<string, string>> = { agreements: 'co-building' };

/** The pages that are no entry's own, below the site's root. */
export const FIXED_ADDRESSES = [
  '',
  'cases/',
  'projects/',
  'milestones/',
  'timeline/',
  'co-building/',
  'activities/',
  'organizations/',
  'media/',
  'awards/',
  'search/',
  'about/',
  'about/numbers/',
  'about/accessibility/',
  'changes/',
  'data/',
  'hall/',
  'press/',
] as const;

/** The address of an entry or milestone below the site's root, from its `collection/id`: `projects/bridge/`. */
export function addressOf(reference: string): string {
  const { to, id } = parseReference(reference);
  if (to === 'milestones') {
    const [project = '', milestone = ''] = id.split('/');
    return `projects/${project}/milestones/${milestone}/`;
  }
  return `${FOLDERS[to] ?? to}/${id}/`;
}
