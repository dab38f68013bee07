import { isAfter } from '../civil-date.ts';
import { finding, type Rule } from './inspection.ts';

/** An agreement runs forward in time, and what replaces it was signed later. */
export const agreementDates: Rule = ({ content, today }) =>
  content.agreements.flatMap((it) => {
    const before = content.agreements.find((other) => other.id === it.supersedes);
    return [
      ...(it.until !== undefined && it.until <= it.signed
        ? [finding(it, ['until'], `截止日期 ${it.until} 不晚于签订日期 ${it.signed}`, '请核对两个日期')]
        : []),
      ...(isAfter(it.signed, today)
        ? [finding(it, ['signed'], `签订日期 ${it.signed} 在今天（${today}）之后`, '签订后再登记')]
        : []),
      ...(before !== undefined && before.signed >= it.signed
        ? [
            finding(
              it,
              ['supersedes'],
              `接替的协议签订于 ${before.signed}，不早于本协议`,
              'supersedes 写被接替的旧协议，请核对',
            ),
          ]
        : []),
    ];
  });

/** Each item of a plan has one lead who does not support itself, and was done within the agreement. */
export const plansAreSound: Rule = ({ content }) => {
  const activities = new Map(content.activities.map((it) => [it.id, it]));
  return [
    ...content.agreements.flatMap((agreement) =>
      agreement.plan.flatMap((item, index) => {
        const done = activities.get(item.done ?? '');
        return [
          ...(item.support.includes(item.lead)
            ? [
                finding(
                  agreement,
                  ['plan', index, 'support'],
                  '牵头单位又写成了配合单位',
                  '请从 support 里删去牵头单位',
                ),
              ]
            : []),
          ...(done !== undefined && done.date < agreement.signed
            ? [
                finding(
                  agreement,
                  ['plan', index, 'done'],
                  `活动 ${done.id} 开展于 ${done.date}，早于协议签订`,
                  '请核对活动日期，或换成对应的活动',
                ),
              ]
            : []),
          ...(done !== undefined && agreement.until !== undefined && done.date > agreement.until
            ? [
                finding(
                  agreement,
                  ['plan', index, 'done'],
                  `活动 ${done.id} 开展于 ${done.date}，晚于协议截止日期`,
                  '请核对活动日期，或写到接替它的协议里',
                ),
              ]
            : []),
        ];
      }),
    ),
    ...content.activities.flatMap((it) =>
      it.support.includes(it.lead)
        ? [finding(it, ['support'], '牵头单位又写成了配合单位', '请从 support 里删去牵头单位')]
        : [],
    ),
  ];
};

/** A joint branch is named by its agreement, and is one. */
export const jointBranchIsNamed: Rule = ({ content }) =>
  content.agreements.flatMap((it) => {
    if (it.form !== '联合党支部') return [];
    const branch = content.organizations.find((org) => org.id === it.branch);
    if (it.branch === undefined) {
      return [finding(it, [], '没有写成立的联合党支部', '请补上 branch，写联合党支部的标识')];
    }
    return branch !== undefined && !(branch.type?.includes('联合') ?? false)
      ? [
          finding(
            it,
            ['branch'],
            `${it.branch} 不是联合党支部`,
            '请把它的 type 改成 联合党支部，或换成正确的标识',
          ),
        ]
      : [];
  });
