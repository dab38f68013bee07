import type { CivilDate } from '#domain/civil-date.ts';
import type { Content } from '#domain/content.ts';
import { milestone } from '#schemas/milestone.ts';
import { Choices } from './choices.ts';
import { writeFields } from './write-fields.ts';

/** How to write a milestone, which has no file of its own. */
export function milestoneGuide(content: Content, title: string, today: CivilDate): string {
  const facts = {
    today,
    site: content.site,
    choices: new Choices(content, title, today),
    given: { id: { value: 'completion', guessed: true }, ...(title && { title: { value: title } }) },
    wanted: { baselines: 1, evidence: 1 },
  };
  const [first = '', ...rest] = writeFields(milestone, facts).yaml.trimEnd().split('\n');
  const item = [`  - ${first}`, ...rest.map((it) => (it === '' ? '' : `    ${it}`))].join('\n');
  return [
    '里程碑没有单独的文件，写在项目里：打开内容文件夹 projects/ 下那个项目的文件，',
    '在 milestones: 下面加上这一段（没有 milestones: 就先加这一行），改好以后运行 npm run check。',
    '',
    'milestones:',
    item,
  ].join('\n');
}
