/**
 * The parts of an exemplary case 典型案例, in their order. Headings are recognised by the words that calls for
 * cases use; the id is what deep links hold, so it never depends on the wording.
 */
export const SECTION_KINDS = [
  { id: 'background', name: '背景', words: ['背景', '背景与起因', '案例背景', '案例简介'], required: true },
  {
    id: 'practice',
    name: '做法',
    words: ['做法', '主要做法', '实践行动', '做法与经过', '实践做法'],
    required: true,
  },
  {
    id: 'results',
    name: '成效',
    words: ['成效', '开展成效', '工作成效', '主要成效', '成效与反响'],
    required: true,
  },
  { id: 'insight', name: '启示', words: ['启示', '经验启示', '探讨', '探讨与评论'], required: false },
  { id: 'outlook', name: '展望', words: ['展望', '下一步打算'], required: false },
  { id: 'appendix', name: '附录', words: ['附录', '附件'], required: false },
] as const;

export type SectionId = (typeof SECTION_KINDS)[number]['id'];

/** The part of a case that a heading opens: "二、实践行动" opens 做法. */
export function sectionOf(heading: string): (typeof SECTION_KINDS)[number] | undefined {
  const words = heading.replace(/^[一二三四五六七八九十]+、\s*/, '').trim();
  return SECTION_KINDS.find((kind) => (kind.words as readonly string[]).includes(words));
}
