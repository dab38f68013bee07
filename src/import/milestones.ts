import type { BaselineKind, Content } from '#domain/content.ts';
import { claimsIn } from '#domain/claims.ts';
import { milestonesOf } from '#domain/relations.ts';
import { variancesOf } from '#domain/variance.ts';

/** A number of days, or a day on which something was finished, that a text tells: a question, never a number of ours. */
export interface MilestoneOffer {
  /** The sentence it stands in. */
  quote: string;
  question: string;
  /** The day the sentence names, "YYYY-MM-DD". */
  date?: string;
  /** Calendar days, positive for early. */
  days?: number;
  baseline?: BaselineKind;
  /** The registered milestone that gives the same number, `PROJECT/ID`. */
  milestone?: string;
}

const DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const COMPLETED = /竣工|完工|通车|封顶|贯通|合龙|开工|投产|交付|通过[^，。]{0,6}验收|完成[^，。]{0,6}验收/;

/**
 * What a text says of schedules, sentence by sentence. Numbers that a registered milestone of the named projects gives
 * are to be written as `<Ahead>`; of others the contract's and the actual day are asked for.
 */
export function milestoneOffers(
  text: string,
  content: Content,
  projects: readonly string[],
): MilestoneOffer[] {
  const registered = milestonesOf(content).filter((it) => projects.includes(it.project.id));
  return sentencesOf(text).flatMap((quote): MilestoneOffer[] => {
    const date = dayIn(quote);
    const claims = claimsIn(quote).filter((it) => it.days !== undefined);
    if (claims.length === 0) {
      return date !== undefined && COMPLETED.test(quote)
        ? [{ quote, date, question: askForEvent(quote, date) }]
        : [];
    }
    return claims.map(({ text: words, days = 0, direction, baseline }) => {
      const signed = direction === 'early' ? days : -days;
      const same = registered.find(({ milestone }) =>
        variancesOf(milestone).some(
          (it) => it.days === signed && (baseline === undefined || it.baseline === baseline),
        ),
      );
      const kind =
        baseline ?? (same && variancesOf(same.milestone).find((it) => it.days === signed)?.baseline);
      return {
        quote,
        ...(date !== undefined && { date }),
        days: signed,
        ...(kind && { baseline: kind }),
        ...(same && { milestone: same.id }),
        question: same ? suggest(words, same.id, kind ?? '合同工期') : ask(words, kind, date, quote),
      };
    });
  });
}

function suggest(words: string, milestone: string, baseline: BaselineKind): string {
  return `“${words}”与已登记的里程碑 ${milestone} 一致：请把正文里这几个字换成 <Ahead milestone="${milestone}" baseline="${baseline}" />`;
}

function ask(
  words: string,
  baseline: BaselineKind | undefined,
  date: string | undefined,
  quote: string,
): string {
  const against = baseline ?? '哪个基准（合同工期、批准顺延、原计划、定额工期）';
  const asked = [
    baseline === undefined ? `“${words}”对照的是${against}？` : `“${words}”：`,
    `${baseline ?? '这个基准'}的日期是哪一天？`,
    date === undefined ? '实际是哪一天？' : `实际是不是 ${date}？`,
  ].join('');
  return `${asked}请登记成项目的里程碑（npm run new -- 里程碑），天数由日期计算。原文：${quote}`;
}

function askForEvent(quote: string, date: string): string {
  return `${date} 的这件事要不要登记成里程碑？合同约定的是哪一天？原文：${quote}`;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[。！？；])|\n/)
    .map((it) => it.trim())
    .filter(Boolean);
}

function dayIn(sentence: string): string | undefined {
  const [, year, month = '', day = ''] = DAY.exec(sentence) ?? [];
  return year === undefined ? undefined : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
