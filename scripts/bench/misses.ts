import { type Measured } from './measure.ts';

/** The queries that an engine did not answer as it should, to look into. */
export function misses({ engine, quality }: Measured): string {
  const wrong = quality.filter(({ query, recall, precision, firstTen, reached }) =>
    query.isVariant ? reached < 1 : recall < 1 || precision < 1 || firstTen < 1,
  );
  const lines = wrong.map(
    ({ query, recall, precision, firstTen, reached }) =>
      `- ${query.type} “${query.text}”（${query.means.join('＋')}，${query.truth.size} 页）：` +
      [recall, precision, firstTen, reached].map((it) => it.toFixed(2)).join(' '),
  );
  return `### ${engine.name}：没有做到的查询\n\n${lines.join('\n')}\n`;
}
