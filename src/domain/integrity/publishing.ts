import { addDays, formatDate, isAfter } from '../civil-date.ts';
import { isPublic } from '../publishing.ts';
import { DAYS_AHEAD, finding, publications, type Rule } from './inspection.ts';

/** Consents of those pictured that end soon: warnings, while there is time to renew them. */
export const endingConsents: Rule = ({ content, today }) =>
  publications(content)
    .filter((it) => isPublic(it, today))
    .flatMap((entry) =>
      entry.photos.flatMap(({ consent }, index) =>
        consent && consent.until >= today && consent.until <= addDays(today, DAYS_AHEAD)
          ? [
              finding(
                entry,
                ['photos', index, 'consent'],
                `同意书“${consent.reference}”将于${formatDate(consent.until)}到期，到期以后网站生成不了`,
                '请在那以前重新取得同意并更新有效期，或撤下这张图片',
              ),
            ]
          : [],
      ),
    );

/** Withdrawn entries say so in both places, and the days of publishing come in their order. */
export const publishingFields: Rule = ({ content, today }) => [
  ...[...publications(content), ...content.organizations].flatMap((entry) => {
    const { status, withdrawn } = entry;
    const self = `${entry.collection}/${entry.id}`;
    if (status === 'withdrawn' && withdrawn === undefined) {
      return [
        finding(
          entry,
          ['status'],
          '已经撤下，没有写撤下说明',
          `请运行 npm run withdraw -- ${self} --reason "原因"，它会写上日期和原因`,
        ),
      ];
    }
    if (withdrawn === undefined) return [];
    return [
      ...(status !== 'withdrawn'
        ? [
            finding(
              entry,
              ['withdrawn'],
              `写了撤下说明，发布状态却是 ${status}`,
              '撤下的请写 status: withdrawn；没有撤下的请删去 withdrawn',
            ),
          ]
        : []),
      ...('published' in entry && withdrawn.date < entry.published
        ? [finding(entry, ['withdrawn', 'date'], '撤下日期早于发布日期', '请核对两个日期')]
        : []),
      ...(isAfter(withdrawn.date, today)
        ? [
            finding(
              entry,
              ['withdrawn', 'date'],
              `撤下日期 ${withdrawn.date} 在今天（${today}）之后`,
              '请改成实际撤下的日期；到期自动撤下请写 expiresAt',
            ),
          ]
        : []),
      ...(withdrawn.replacement === self
        ? [
            finding(
              entry,
              ['withdrawn', 'replacement'],
              '改看的页面就是撤下的这一条',
              '请写另一条，没有就删去 replacement',
            ),
          ]
        : []),
    ];
  }),
  ...publications(content).flatMap((entry) => {
    const { published, publishAt, expiresAt } = entry;
    const first = publishAt ?? published;
    return expiresAt !== undefined && expiresAt < first
      ? [
          finding(
            entry,
            ['expiresAt'],
            `有效期至 ${expiresAt}，早于${publishAt === undefined ? '发布日期' : '定时发布日期'} ${first}`,
            '请核对两个日期',
          ),
        ]
      : [];
  }),
];
