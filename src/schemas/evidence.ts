import { z } from 'zod';
import { ref, text } from './fields.ts';

/** What a fact rests on, the strongest first. */
export const EVIDENCE_GRADES = ['文件', '媒体报道', '自报'] as const;

export const evidence = z.strictObject({
  grade: z.enum(EVIDENCE_GRADES).meta({ title: '依据等级' }),
  text: text('依据', 200),
  media: ref('media', '对应的媒体报道').optional(),
});

export const evidenceList = z.array(evidence).default([]).meta({ title: '依据' });
