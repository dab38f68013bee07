import type { Organization } from '../content.ts';
import { finding, type Rule } from './inspection.ts';

/**
 * The kinds of party organisations and what each needs: a 联合党支部 covers at least two units, a 临时党支部 was
 * approved by somebody (《中国共产党支部工作条例（试行）》第五条、第八条).
 */
export const branchKinds: Rule = ({ content }) =>
  content.organizations.flatMap((it) => {
    if (it.kind === '单位') {
      return it.type === undefined
        ? []
        : [finding(it, ['type'], '单位不能有党组织类型', '请删去 type，或把 kind 改成 党组织')];
    }
    if (it.type === undefined) return [finding(it, [], '党组织没有写类型', '请补上 type，例如 type: 党支部')];
    const joint = it.type.includes('联合');
    return [
      ...(joint && it.units.length < 2
        ? [
            finding(
              it,
              ['units'],
              `${it.type}只写了 ${String(it.units.length)} 个单位`,
              '联合党支部至少覆盖两个单位，请在 units 里补齐',
            ),
          ]
        : []),
      ...(!joint && it.type === '党支部' && it.units.length > 1
        ? [
            finding(
              it,
              ['type'],
              '一个党支部覆盖了几个单位',
              '由几个单位联合成立的，请把 type 改成 联合党支部',
            ),
          ]
        : []),
      ...(it.type.startsWith('临时') && it.approvedBy === undefined
        ? [finding(it, [], `${it.type}没有写由谁批准设立`, '请补上 approvedBy，写批准设立的党组织')]
        : []),
      ...(it.founded !== undefined &&
      it.dissolved !== undefined &&
      it.dissolved < it.founded.slice(0, it.dissolved.length)
        ? [finding(it, ['dissolved'], '撤销日期早于成立日期', '请核对两个日期')]
        : []),
    ];
  });

/** No organisation is above itself, and what covers, approves and signs is of the right kind. */
export const organizationRoles: Rule = ({ content }) => {
  const byId = new Map(content.organizations.map((it) => [it.id, it]));
  const wrong = (id: string, kind: Organization['kind']) => {
    const found = byId.get(id);
    return found !== undefined && found.kind !== kind;
  };
  return [
    ...content.organizations.flatMap((it) => [
      ...(isItsOwnAncestor(it, byId)
        ? [finding(it, ['parent'], '上级组织绕回了自己', '请检查 parent，一个组织不能是自己的上级')]
        : []),
      ...it.units.flatMap((id, index) =>
        wrong(id, '单位')
          ? [finding(it, ['units', index], `${id} 不是单位`, 'units 里请写单位，不写党组织')]
          : [],
      ),
      ...(it.approvedBy !== undefined && wrong(it.approvedBy, '党组织')
        ? [finding(it, ['approvedBy'], `${it.approvedBy} 不是党组织`, '设立党组织由党组织批准，请写它的标识')]
        : []),
    ]),
    ...[...content.cases, ...content.projects].flatMap((entry) =>
      entry.partyOrgs.flatMap((id, index) =>
        wrong(id, '党组织')
          ? [finding(entry, ['partyOrgs', index], `${id} 不是党组织`, '请写党委、党支部等党组织的标识')]
          : [],
      ),
    ),
    ...content.agreements.flatMap((entry) =>
      entry.parties.flatMap((id, index) =>
        wrong(id, '党组织')
          ? [finding(entry, ['parties', index], `${id} 不是党组织`, '共建由党组织签订，请写它的党组织的标识')]
          : [],
      ),
    ),
    ...content.projects.flatMap((project) =>
      project.zones.flatMap((zone, at) =>
        zone.owners.flatMap(({ org }, index) =>
          wrong(org, '党组织')
            ? [
                finding(
                  project,
                  ['zones', at, 'owners', index, 'org'],
                  `${org} 不是党组织`,
                  '责任区由党组织负责，请写党组织的标识',
                ),
              ]
            : [],
        ),
      ),
    ),
    ...content.projects.flatMap((project) =>
      project.units.flatMap(({ org }, index) =>
        wrong(org, '单位')
          ? [
              finding(
                project,
                ['units', index, 'org'],
                `${org} 不是单位`,
                '参建单位请写单位的标识；党组织写在 partyOrgs',
              ),
            ]
          : [],
      ),
    ),
  ];
};

function isItsOwnAncestor(organization: Organization, byId: Map<string, Organization>): boolean {
  const seen = new Set<string>();
  let current: Organization | undefined = organization;
  while (current?.parent !== undefined && !seen.has(current.id)) {
    seen.add(current.id);
    current = byId.get(current.parent);
    if (current?.id === organization.id) return true;
  }
  return false;
}
