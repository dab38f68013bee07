/**
 * What a reader sets: 长者模式 in one of three sizes. It is kept in this browser alone, and stands on the root element
 * as `data-elder`, which the style sheets read.
 */
export const ELDER_STEPS = ['1', '2', '3'] as const;
export type ElderStep = (typeof ELDER_STEPS)[number];

/** Where the size is kept in `localStorage`, and the name by which an address asks for it: `?elder=1`, `?elder=0`. */
export const ELDER = 'elder';
/** `?grey=1` shows a page as it looks on a grey day. */
export const GREY = 'grey';

export function elderStepOf(value: string | null | undefined): ElderStep | undefined {
  return ELDER_STEPS.find((it) => it === value);
}

/** The day in China of an instant in milliseconds. China knows no summer time. */
export function dayInChina(instant: number): string {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
}
