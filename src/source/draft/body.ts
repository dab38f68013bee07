import type { CollectionName } from '#schemas/fields.ts';
import { SECTION_KINDS, type SectionId } from '#domain/sections.ts';
import { placeholderFor } from './write-fields.ts';

/** The text below the fields of a draft, with what its kind must have. */
export function draftBody(collection: CollectionName): string {
  return BODIES[collection] ?? '';
}

/** The heading that this site uses for a part of a case, and what belongs below it. */
const PARTS: Partial<Record<SectionId, { heading: string; prompt: string }>> = {
  background: { heading: '背景', prompt: '为什么做，遇到了什么具体问题，有哪些单位参加' },
  practice: { heading: '实践行动', prompt: '怎么做的，一件事写一段，写明时间和由谁做' },
  results: { heading: '成效', prompt: '做成了什么，数字与资料区 outcomes 一致' },
};

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

function caseBody(): string {
  const required = SECTION_KINDS.filter((it) => it.required).map((it, index) => {
    const part = PARTS[it.id];
    return `## ${NUMERALS[index] ?? ''}、${part?.heading ?? it.name}\n\n${placeholderFor(part?.prompt ?? it.name)}\n`;
  });
  const others = SECTION_KINDS.filter((it) => !it.required).map((it) => it.name);
  return [
    ...required,
    `{/* 后面还可以写${others.join('、')}，也用 ## 标题；自己的小标题用 ###。 */}\n`,
    '{/* 天数不手写：里程碑的天数写 <Ahead milestone="项目标识/里程碑标识" baseline="合同工期" />。 */}\n',
  ].join('\n');
}

const BODIES: Partial<Record<CollectionName, string>> = {
  cases: caseBody(),
  projects: `## 项目概况\n\n${placeholderFor('项目在哪里、建什么、难在哪里')}\n`,
  media: '{/* 正文可以不写；要写，就写报道讲了什么，不重复摘录。 */}\n',
  awards: '{/* 正文可以不写；要写，就写考评看什么、结果怎样。 */}\n',
};
