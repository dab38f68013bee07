import { z } from 'zod';
import { day, text } from '#schemas/fields.ts';
import { REVIEW_STAGES } from '#schemas/site.ts';
import type { CivilDate } from './civil-date.ts';
import type { Site } from './content.ts';
import type { ContentVersion } from './content-version.ts';

const signature = z.strictObject({
  stage: z.enum(REVIEW_STAGES).meta({ title: '审核环节' }),
  by: text('签署岗位', 40),
  date: day('签署日期'),
});

/** A record of 三审三校: who has approved one version of an entry. `npm run approve` writes it. */
export const approvalSchema = z.strictObject({
  content: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'content 应当是 64 位的 SHA-256')
    .meta({ title: '内容的 SHA-256' }),
  parts: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{12}$/, '应当是 12 位的十六进制数'))
    .meta({ title: '各部分的 SHA-256' }),
  signatures: z.array(signature).min(1, '没有签字').meta({ title: '签字' }),
});

export type Approval = z.output<typeof approvalSchema>;
export type Signature = z.output<typeof signature>;
export type Stage = Signature['stage'];
/** The stages that an organisation asks for, in order, and who may sign each. */
export type Review = Site['review'];

/** How far the present version of an entry has got. A finished record is not held against today's roles and order. */
export interface Standing {
  /** `none`: nobody has signed anything; `void`: what was signed is another version. */
  record: 'none' | 'void' | 'current';
  /** The stages that the present version lacks, in order. */
  missing: Stage[];
  /** What is wrong with signatures of the present version. */
  faults: { index: number; message: string }[];
}

export function standingOf(
  review: Review,
  approval: Approval | undefined,
  version: ContentVersion,
  today: CivilDate,
): Standing {
  const all = review.map((it) => it.stage);
  if (!approval) return { record: 'none', missing: all, faults: [] };
  if (approval.content !== version.digest) return { record: 'void', missing: all, faults: [] };
  const signed = new Set(approval.signatures.map((it) => it.stage));
  const missing = all.filter((it) => !signed.has(it));
  return {
    record: 'current',
    missing,
    faults: approval.signatures.flatMap((it, index) => {
      const before = approval.signatures.slice(0, index);
      const message =
        missing.length > 0 ? faultOf(review, it, before, today) : faultBetween(it, before, today);
      return message === undefined ? [] : [{ index, message }];
    }),
  };
}

/** Signatures by roles that may no longer sign their stage: a role that was renamed has signed all the same. */
export function signedByOthers(review: Review, { signatures }: Approval): Signature[] {
  return signatures.filter(({ stage, by }) =>
    review.some((it) => it.stage === stage && !it.roles.includes(by)),
  );
}

/** What a signature leads to: a record, with the void signatures that were dropped for it; or nothing, and why. */
export type Signed = { approval: Approval; dropped: Signature[] } | { refusal: string };

/** Adds a signature to the record of an entry, or begins a new one where the first stage of a version is signed. */
export function sign(
  review: Review,
  approval: Approval | undefined,
  version: ContentVersion,
  added: Signature,
  today: CivilDate,
): Signed {
  const { record, missing, faults } = standingOf(review, approval, version, today);
  const [fault] = faults;
  if (fault) return { refusal: `已有的签字有问题：${fault.message}` };
  const kept = record === 'current' ? (approval?.signatures ?? []) : [];
  const twin = kept.find((it) => it.stage === added.stage);
  if (twin) return { refusal: `${twin.stage}已由“${twin.by}”于 ${twin.date} 签过，不用再签` };
  const refusal = faultOf(review, added, kept, today);
  if (refusal !== undefined) return { refusal };
  if (added.stage !== missing[0]) return { refusal: `要先签${missing[0] ?? ''}，再签${added.stage}` };
  return {
    approval: { content: version.digest, parts: { ...version.parts }, signatures: [...kept, added] },
    dropped: record === 'void' ? (approval?.signatures ?? []) : [],
  };
}

/** The role to suggest for a stage: one that may sign it and has signed nothing else of the version. */
export function rolesFor(review: Review, stage: Stage, signatures: readonly Signature[]): string[] {
  const roles = review.find((it) => it.stage === stage)?.roles ?? [];
  return roles.filter((role) => !signatures.some((it) => it.by === role));
}

/** `before` are the signatures that stand before it in the record. */
function faultOf(
  review: Review,
  { stage, by, date }: Signature,
  before: readonly Signature[],
  today: CivilDate,
): string | undefined {
  const place = review.findIndex((it) => it.stage === stage);
  const roles = review[place]?.roles;
  if (!roles) return `site.yaml 的 review 里没有${stage}；有的是：${review.map((it) => it.stage).join('、')}`;
  if (!roles.includes(by)) return `岗位“${by}”不能签${stage}；可以签的是：${roles.join('、')}`;
  const later = before.find((it) => review.findIndex(({ stage: name }) => name === it.stage) > place);
  if (later) return `${stage}应当在${later.stage}之前签`;
  return faultBetween({ stage, by, date }, before, today);
}

/** What is wrong with a signature whatever `site.yaml` asks for. */
function faultBetween(
  { stage, by, date }: Signature,
  before: readonly Signature[],
  today: CivilDate,
): string | undefined {
  if (before.some((it) => it.stage === stage)) return `${stage}签了两次`;
  const other = before.find((it) => it.by === by);
  if (other) return `岗位“${by}”已经签了${other.stage}，不能再签${stage}：各环节要由不同的岗位签`;
  if (date > today) return `${stage}的日期 ${date} 在今天（${today}）之后`;
  const last = before.at(-1);
  if (last && date < last.date) return `${stage}的日期 ${date} 早于${last.stage}的日期 ${last.date}`;
  return undefined;
}
