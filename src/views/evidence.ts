import type { Evidence } from '#domain/content.ts';
import { entryHref } from './paths.ts';

export interface EvidenceView {
  grade: Evidence['grade'];
  text: string;
  href?: string;
}

export function evidenceView({ grade, text, media }: Evidence): EvidenceView {
  return { grade, text, ...(media !== undefined && { href: entryHref(`media/${media}`) }) };
}

/** The grade of the strongest evidence; a statement with none is only one's own word 自报. */
export function gradeOf(evidence: readonly Evidence[]): Evidence['grade'] {
  return GRADES.find((grade) => evidence.some((it) => it.grade === grade)) ?? '自报';
}

const GRADES = ['文件', '媒体报道', '自报'] as const;
