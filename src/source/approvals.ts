import {
  type Approval,
  rolesFor,
  sign,
  type Signature,
  signedByOthers,
  type Signed,
  type Stage,
  type Standing,
  standingOf,
} from '#domain/approval.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { compareParts, type ContentVersion, describeChanges } from '#domain/content-version.ts';
import type { Site } from '#domain/content.ts';
import { nearest } from '#domain/nearest.ts';
import { errorsIn, type Problem } from '#domain/problem.ts';
import { addressOf } from '#domain/addresses.ts';
import type { PublicationRecord } from '#domain/publication-record.ts';
import { plainSchemas } from '#schemas/collections.ts';
import { type ApprovalFile, type Approvals, APPROVAL_RULE } from './approval-files.ts';
import { fieldName } from './check-fields.ts';
import type { SourceDocument } from './document.ts';
import type { SourceContent, SourceEntry } from './read-content.ts';

type Versions = ReadonlyMap<string, ContentVersion>;

/**
 * What published entries, scheduled ones too, lack of the approvals that `site.yaml` asks for; and records that are
 * nobody's or wrong, and stages that nobody can finish. Where it asks for none there is no problem. Of `record` it
 * matters what was published.
 */
export function approvalProblems(
  source: SourceContent,
  approvals: Approvals,
  versions: Versions,
  today: CivilDate,
  record: PublicationRecord = {},
): Problem[] {
  if (reviewOf(source).length === 0) return [];
  const keys = new Set([...source.entries.map(keyOf), ...source.refused]);
  return [
    ...reviewProblems(source),
    ...approvals.problems,
    ...[...approvals.records]
      .filter(([key]) => !keys.has(key))
      .map(([key, it]) => orphan(key, it.document, record)),
    ...formerRoles(source, approvals, versions, today),
    ...source.entries.flatMap((entry) => {
      const record = approvals.records.get(keyOf(entry));
      const version = versions.get(keyOf(entry));
      if (entry.data.status !== 'published' || !version || (record && !record.approval)) return [];
      return problemsOf(source, entry, record, version, today);
    }),
  ];
}

/** An entry that waits for a stage: a draft, or one that would be published if it had it. */
export interface Waiting {
  key: string;
  draft: boolean;
  stage: Stage;
  /** What has changed since it was last approved. */
  changes: string;
}

/** What is written or published and not approved through, by the next stage. */
export function waitingEntries(
  source: SourceContent,
  approvals: Approvals,
  versions: Versions,
  today: CivilDate,
): Waiting[] {
  return source.entries.flatMap((entry) => {
    const key = keyOf(entry);
    const version = versions.get(key);
    if (entry.data.status === 'withdrawn' || !version) return [];
    const approval = approvals.records.get(key)?.approval;
    const { record, missing } = standingOf(reviewOf(source), approval, version, today);
    const [stage] = missing;
    if (stage === undefined) return [];
    const changes = record === 'void' && approval ? changesSince(entry, approval, version) : '';
    return [{ key, draft: entry.data.status === 'draft', stage, changes }];
  });
}

/**
 * What published entries lack, by their `collection/id`, as a preview tells it: `还缺终审的签字`. What is approved
 * through, and what a draft lacks, is not told.
 */
export function pendingReviews(
  source: SourceContent,
  approvals: Approvals,
  versions: Versions,
  today: CivilDate,
): Map<string, string> {
  const review = reviewOf(source);
  const found = source.entries.flatMap((entry) => {
    const version = versions.get(keyOf(entry));
    if (entry.data.status !== 'published' || !version) return [];
    const approval = approvals.records.get(keyOf(entry))?.approval;
    const standing = standingOf(review, approval, version, today);
    const [fault] = standing.faults;
    if (standing.missing.length === 0 && !fault) return [];
    return [[keyOf(entry), fault?.message ?? messageOf(standing, entry, approval, version)] as const];
  });
  return new Map(found);
}

/** Signs an entry by its `collection/id`, as it would be when published. What can't be signed is refused in Chinese; nothing is written here. */
export function signEntry(
  source: SourceContent & { problemsIfPublished: () => Problem[] },
  approvals: Approvals,
  versions: Versions,
  key: string,
  signature: Signature,
  today: CivilDate,
): Signed & { changes?: string } {
  const entry = source.entries.find((it) => keyOf(it) === key);
  if (!entry) return { refusal: whyUnknown(source, key) };
  const errors = errorsIn(source.problemsIfPublished()).filter(
    (it) => it.file === entry.file && it.rule !== APPROVAL_RULE,
  );
  if (errors.length > 0) {
    return {
      refusal: `内容有 ${String(errors.length)} 处错误，改好了再签：${errors.map((it) => `第 ${String(it.line)} 行${it.message}`).join('；')}`,
    };
  }
  if (entry.data.status === 'withdrawn') return { refusal: '已经撤下，不用再签' };
  const record = approvals.records.get(key);
  const version = versions.get(key);
  if (!version || (record && !record.approval)) {
    return {
      refusal: `签字记录 ${record?.document.file ?? ''} 读不出：请恢复上一版，或删去这个文件，从头签起`,
    };
  }
  const approval = record?.approval;
  const signed = sign(reviewOf(source), approval, version, signature, today);
  const isOther = approval !== undefined && approval.content !== version.digest;
  const changes = isOther ? changesSince(entry, approval, version) : '';
  if (changes === '') return signed;
  return 'refusal' in signed
    ? { refusal: `${signed.refusal}：上次签字以后${changes}` }
    : { ...signed, changes };
}

/** The stages that `site.yaml` asks for; none where it can't be read. */
export function reviewOf({ content }: SourceContent): Site['review'] {
  return (content.site as Site | undefined)?.review ?? [];
}

/** Why no entry is read that has this name. */
export function whyUnknown({ entries, refused }: SourceContent, key: string): string {
  if (refused.includes(key)) return '内容有错误，没有读进来：请先运行 npm run check，改好再来';
  const names = nearest(key, [...entries.map(keyOf), ...refused]);
  return `没有这一条${names.length > 0 ? `；最接近的是：${names.join('、')}` : ''}`;
}

export function keyOf({ collection, id }: Pick<SourceEntry, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/** Each stage once, and no role that two stages can't do without: it would have to sign both. */
function reviewProblems(source: SourceContent): Problem[] {
  const review = reviewOf(source);
  return review.flatMap(({ stage, roles }, index): Problem[] => {
    const before = review.slice(0, index);
    const at = {
      file: source.site.file,
      field: `review[${String(index + 1)}]（审核环节）`,
      rule: APPROVAL_RULE,
    };
    if (before.some((it) => it.stage === stage)) {
      return [
        {
          ...at,
          ...source.site.locate(['review', index, 'stage']),
          message: `${stage}写了两次`,
          remedy: '每个环节只写一次；由几个岗位签的，写在同一个环节的 roles 里',
        },
      ];
    }
    const [role] = roles;
    const twin = before.find((it) => new Set([...it.roles, ...roles]).size === 1);
    if (!twin || role === undefined) return [];
    return [
      {
        ...at,
        ...source.site.locate(['review', index, 'roles']),
        message: `${twin.stage}和${stage}都只有“${role}”能签，一个岗位在一条内容上只能签一个环节`,
        remedy: '请给其中一个环节换一个岗位，或再加一个岗位',
      },
    ];
  });
}

/** Told once for all records: a role that was renamed voids nothing. */
function formerRoles(
  source: SourceContent,
  approvals: Approvals,
  versions: Versions,
  today: CivilDate,
): Problem[] {
  const review = reviewOf(source);
  const found = source.entries.flatMap((entry) => {
    const [approval, version] = [approvals.records.get(keyOf(entry))?.approval, versions.get(keyOf(entry))];
    if (entry.data.status !== 'published' || !approval || !version) return [];
    const { record, missing } = standingOf(review, approval, version, today);
    return record === 'current' && missing.length === 0 ? signedByOthers(review, approval) : [];
  });
  if (found.length === 0) return [];
  const roles = [...new Set(found.map((it) => `${it.stage}的“${it.by}”`))].join('、');
  return [
    {
      file: source.site.file,
      ...source.site.locate(['review']),
      field: 'review（审核环节，按先后顺序）',
      message: `有 ${String(found.length)} 处签字的岗位，现在的 review 里没有：${roles}`,
      remedy: '岗位改过名的，不用重签；没有用过这些岗位的，请查是谁改了 approvals/ 里的记录',
      severity: 'warning',
      rule: APPROVAL_RULE,
    },
  ];
}

function problemsOf(
  source: SourceContent,
  entry: SourceEntry,
  record: ApprovalFile | undefined,
  version: ContentVersion,
  today: CivilDate,
): Problem[] {
  const review = reviewOf(source);
  const standing = standingOf(review, record?.approval, version, today);
  const faults = standing.faults.map(({ index, message }): Problem => ({
    file: record?.document.file ?? '',
    ...(record?.document.locate(['signatures', index]) ?? { line: 1, column: 1 }),
    message,
    remedy: '请由可以签的岗位重新签：删去这个文件，从第一个环节起运行 npm run approve',
    rule: APPROVAL_RULE,
  }));
  const [stage] = standing.missing;
  if (stage === undefined) return faults;
  const signatures = standing.record === 'current' ? (record?.approval?.signatures ?? []) : [];
  return [
    ...faults,
    {
      file: entry.file,
      ...entry.document.locate(['status']),
      message: messageOf(standing, entry, record?.approval, version),
      remedy: `请审过再运行 ${commandFor(review, keyOf(entry), stage, signatures)}`,
      rule: APPROVAL_RULE,
    },
  ];
}

function messageOf(
  { record, missing }: Standing,
  entry: SourceEntry,
  approval: Approval | undefined,
  version: ContentVersion,
): string {
  if (record !== 'void' || !approval) return `还缺${missing.join('、')}的签字`;
  return `签过字的不是现在的内容：${changesSince(entry, approval, version)}`;
}

/** What differs between an approved version of an entry and its present one. */
export function changesSince(
  { collection }: SourceEntry,
  approval: Approval,
  version: ContentVersion,
): string {
  const nameOf = (part: string) =>
    /^[a-z]/i.test(part) ? fieldName(plainSchemas[collection], [part]) : part;
  const told = describeChanges(compareParts(approval.parts, version.parts), nameOf);
  return told === '' ? '各部分的先后或签字记录改过' : told;
}

function commandFor(
  review: Site['review'],
  key: string,
  stage: Stage,
  signatures: readonly Signature[],
): string {
  const [role = '岗位', ...others] = rolesFor(review, stage, signatures);
  const quoted = /^[\p{L}\p{N}]+$/u.test(role) ? role : `"${role}"`;
  const also = others.length > 0 ? `（也可以由 ${others.join('、')} 签）` : '';
  return `npm run approve -- ${key} --stage ${stage} --by ${quoted}${also}`;
}

function orphan(key: string, { file }: SourceDocument, record: PublicationRecord): Problem {
  const isPublished = /^[^/]+\/[^/]+$/.test(key) && Object.hasOwn(record, `/${addressOf(key)}`);
  return {
    file,
    line: 1,
    column: 1,
    message: `这个签字记录没有对应的条目：没有 ${key}`,
    remedy: isPublished
      ? `条目改了名的，请把这个文件改成一样的名字；条目删去了的，它发布过，请先从版本库恢复，再运行 npm run withdraw -- ${key} --reason "原因"`
      : '条目改了名的，请把这个文件改成一样的名字；条目已经没有的，请删去这个文件',
    rule: APPROVAL_RULE,
  };
}
