import { formatDate } from '#domain/civil-date.ts';
import type { AnyEntry } from '#domain/content.ts';
import { fill, words } from '#words';

/** What a preview says of an entry that is not public yet: in a word on its card, in a sentence on its page. */
export interface PendingView {
  label: string;
  sentence: string;
}

/** Undefined for what is public and approved. An entry that is shown with a `publishAt` waits for that day. */
export function pendingView(entry: AnyEntry): PendingView | undefined {
  if (entry.status === 'draft') return { label: words.preview.draft, sentence: words.preview.draftNote };
  const publishAt = 'publishAt' in entry ? entry.publishAt : undefined;
  const scheduled =
    publishAt === undefined ? '' : fill(words.preview.scheduledNote, { date: formatDate(publishAt) });
  if (entry.pendingReview !== undefined) {
    const sentence = fill(words.unapproved.note, { what: entry.pendingReview });
    return { label: words.unapproved.label, sentence: `${sentence}${scheduled}` };
  }
  return scheduled === '' ? undefined : { label: words.preview.scheduled, sentence: scheduled };
}
