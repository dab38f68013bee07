import type { Milestone } from '#domain/content.ts';
import { headlineVariance, type Variance, variancesOf, type VarianceState } from '#domain/variance.ts';
import { fill, words } from '#words';

/** A variance as a page shows it. `days` has no sign: the word says which way. */
export interface VarianceView {
  state: VarianceState;
  days: number;
  /** 提前, 按期 or 滞后. */
  word: string;
  baseline: string;
  /** 较合同工期提前101天. */
  sentence: string;
  /** 提前101天; 按期 alone when there is nothing to count. */
  short: string;
  declared: boolean;
}

export function varianceView({ baseline, days, state, declared }: Variance): VarianceView {
  const word = WORDS[state];
  const amount = Math.abs(days);
  const onTime = state === 'on-time';
  return {
    state,
    days: amount,
    word,
    baseline,
    short: onTime ? word : `${word}${String(amount)}${words.milestone.days}`,
    sentence: fill(onTime ? words.milestone.onTimeSentence : words.milestone.sentence, {
      baseline,
      word,
      days: amount,
    }),
    declared,
  };
}

/** 较合同工期提前22天（据申报材料）: the sentence wherever no mark beside it says where the number is from. */
export function sourcedSentence({ sentence, declared }: VarianceView): string {
  return declared ? `${sentence}（${words.milestone.declared}）` : sentence;
}

export function variancesView(milestone: Milestone): VarianceView[] {
  return variancesOf(milestone).map(varianceView);
}

export function headlineView(milestone: Milestone): VarianceView | undefined {
  const variance = headlineVariance(milestone);
  return variance && varianceView(variance);
}

const WORDS = {
  early: words.milestone.early,
  'on-time': words.milestone.onTime,
  late: words.milestone.late,
} as const satisfies Record<VarianceState, string>;
