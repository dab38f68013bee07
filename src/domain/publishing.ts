import type { CivilDate } from './civil-date.ts';

/** Where an entry stands between being written and being gone. `scheduled` and `expired` come with the day. */
export type PublishingState = 'draft' | 'scheduled' | 'public' | 'expired' | 'withdrawn';

/** What decides whether an entry is shown: the day that counts as today, and whether drafts are being looked at. */
export interface Visibility {
  today: CivilDate;
  preview: boolean;
}

interface Publishable {
  status: string;
  /** The first day on which the entry is shown. */
  publishAt?: CivilDate | undefined;
  /** The last day on which the entry is shown. */
  expiresAt?: CivilDate | undefined;
}

export function stateOf({ status, publishAt, expiresAt }: Publishable, today: CivilDate): PublishingState {
  if (status === 'withdrawn') return 'withdrawn';
  if (status !== 'published') return 'draft';
  if (publishAt !== undefined && publishAt > today) return 'scheduled';
  return expiresAt !== undefined && expiresAt < today ? 'expired' : 'public';
}

export function isPublic(entry: Publishable, today: CivilDate): boolean {
  return stateOf(entry, today) === 'public';
}

/** Whether an entry is in pages and lists: what is public, and in a preview also what is not yet. */
export function isShown(entry: Publishable, { today, preview }: Visibility): boolean {
  const state = stateOf(entry, today);
  return state === 'public' || (preview && (state === 'draft' || state === 'scheduled'));
}

/** Whether an entry was public and is no longer: a notice stands at its address. */
export function isGone(entry: Publishable, today: CivilDate): boolean {
  const state = stateOf(entry, today);
  return state === 'withdrawn' || state === 'expired';
}
