import { finding, repeated, type Rule } from './inspection.ts';

/** Exactly one 建设单位 (the owner) a project. */
export const oneOwner: Rule = ({ content }) =>
  content.projects.flatMap((project) => {
    const owners = project.units.filter((it) => it.role === '建设').length;
    return owners === 1
      ? []
      : [
          finding(
            project,
            ['units'],
            owners === 0 ? '没有写建设单位' : `写了 ${String(owners)} 个建设单位`,
            '请在 units 里只写一个 role: 建设；其他单位按代建、设计、施工、监理等角色写',
          ),
        ];
  });

/** Ids inside a project are unique, because each is an anchor or an address. */
export const partIdsAreUnique: Rule = ({ content }) =>
  content.projects.flatMap((project) =>
    (['milestones', 'zones', 'posts', 'obstacles'] as const).flatMap((part) =>
      repeated(project[part].map((it) => it.id)).map(({ value, index }) =>
        finding(project, [part, index, 'id'], `标识 ${value} 重复`, '请在同一个项目里给每一项不同的标识'),
      ),
    ),
  );

/** A project calls its zones 红旗责任区 or 红色责任区, not both. */
export const oneZoneStyle: Rule = ({ content }) =>
  content.projects.flatMap((project) => {
    const first = project.zones[0]?.style;
    return project.zones.flatMap((zone, index) =>
      zone.style === first
        ? []
        : [
            finding(
              project,
              ['zones', index, 'style'],
              `同一个项目里既有${String(first)}责任区，又有${zone.style}责任区`,
              '请统一成一种称谓',
            ),
          ],
    );
  });

/** An obstacle is cleared after it was raised, and names a milestone of its project. */
export const obstaclesAreSound: Rule = ({ content, today }) =>
  content.projects.flatMap((project) =>
    project.obstacles.flatMap((it, index) => [
      ...(it.resolved !== undefined && it.resolved < it.raised.slice(0, it.resolved.length)
        ? [finding(project, ['obstacles', index, 'resolved'], '解决日期早于提出日期', '请核对两个日期')]
        : []),
      ...(it.resolved !== undefined && it.resolved > today
        ? [
            finding(
              project,
              ['obstacles', index, 'resolved'],
              '解决日期在今天之后',
              '尚未解决的，请不写 resolved',
            ),
          ]
        : []),
      ...(it.effect !== undefined && !project.milestones.some((m) => m.id === it.effect)
        ? [
            finding(
              project,
              ['obstacles', index, 'effect'],
              `本项目没有里程碑 ${it.effect}`,
              `请从这些里选：${project.milestones.map((m) => m.id).join('、') || '（无）'}`,
            ),
          ]
        : []),
    ]),
  );
