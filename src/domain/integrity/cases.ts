import { SECTION_KINDS, sectionOf } from '../sections.ts';
import { bodyOf, finding, type Rule } from './inspection.ts';

/** A case has 背景, 做法 and 成效, each once and in this order; 启示, 展望 and 附录 may follow. */
export const sectionOrder: Rule = (inspection) =>
  inspection.content.cases.flatMap((entry) => {
    const body = bodyOf(inspection, entry);
    if (!body) return [];
    const headings = body.headings.filter((it) => it.depth === 2);
    const sections = headings.flatMap((heading) => {
      const kind = sectionOf(heading.text);
      return kind ? [{ ...kind, heading, rank: SECTION_KINDS.indexOf(kind) }] : [];
    });
    const order = SECTION_KINDS.map((it) => it.name).join('、');
    const missing = SECTION_KINDS.filter((it) => it.required && !sections.some(({ id }) => id === it.id));
    return [
      ...missing.map((it) =>
        finding(
          entry,
          [],
          `正文缺少“${it.name}”部分`,
          `请加一个二级标题，例如“## ${it.words.at(1) ?? it.name}”（可用：${it.words.join('、')}）`,
        ),
      ),
      ...sections.flatMap((it, index) => {
        const before = sections[index - 1];
        if (before === undefined || before.rank < it.rank) return [];
        return [
          finding(
            entry,
            [],
            before.rank === it.rank ? `“${it.heading.text}”与前面重复` : `“${it.heading.text}”的位置不对`,
            `各部分只写一次，顺序是：${order}`,
            it.heading,
          ),
        ];
      }),
      ...headings
        .filter((it) => sectionOf(it.text) === undefined)
        .map((it) =>
          finding(
            entry,
            [],
            `二级标题“${it.text}”不是案例的组成部分`,
            `二级标题只用：${SECTION_KINDS.flatMap((kind) => kind.words.slice(0, 2)).join('、')}；更小的标题请用 ###`,
            it,
          ),
        ),
    ];
  });
