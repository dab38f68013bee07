import { addressOf, FIXED_ADDRESSES } from '../addresses.ts';
import { milestonesOf } from '../relations.ts';
import { finding, publications, type Rule } from './inspection.ts';

/** Folders that the build fills with pages and files of its own. */
const RESERVED = /^\/(?:assets|cite|embed|feeds|fonts|oembed|press|print|share)\//;

/** An old address leads to one page only, and no page stands at it. */
export const aliasesAreFree: Rule = ({ content }) => {
  const entries = [...publications(content), ...content.organizations];
  const taken = new Map<string, string>([
    ...FIXED_ADDRESSES.map((it): [string, string] => [`/${it}`, '栏目页']),
    ...entries.map((it): [string, string] => [
      `/${addressOf(`${it.collection}/${it.id}`)}`,
      `${it.collection}/${it.id}`,
    ]),
    ...milestonesOf(content).map((it): [string, string] => [
      `/${addressOf(`milestones/${it.id}`)}`,
      `milestones/${it.id}`,
    ]),
  ]);
  return entries.flatMap((entry) =>
    entry.aliases.flatMap((alias, index) => {
      const holder = RESERVED.test(alias) ? '网站程序用的地址' : taken.get(alias);
      taken.set(alias, `${entry.collection}/${entry.id} 的旧地址`);
      return holder === undefined
        ? []
        : [
            finding(
              entry,
              ['aliases', index],
              `旧地址 ${alias} 已经是${/^[a-z]/.test(holder) ? ` ${holder}` : holder}`,
              '一个地址只能通向一个页面：请删去，或改成这一条自己用过的地址',
            ),
          ];
    }),
  );
};
