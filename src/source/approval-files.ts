import { type Approval, approvalSchema } from '#domain/approval.ts';
import type { Problem } from '#domain/problem.ts';
import { checkFields } from './check-fields.ts';
import type { ContentFiles } from './content-files.ts';
import { readDocument, type SourceDocument } from './document.ts';

/** The records of approvals, by the `collection/id` they are for. One that can't be read has no `approval`. */
export interface Approvals {
  records: Map<string, ApprovalFile>;
  problems: Problem[];
}

export interface ApprovalFile {
  document: SourceDocument;
  approval: Approval | undefined;
}

/** What `rule` says in problems of approvals. */
export const APPROVAL_RULE = '审核';

/** Where the records lie in a content folder. */
export const APPROVALS_FOLDER = 'approvals';

/** Reads `approvals/COLLECTION/ID.yaml`. Without such a folder there are none. */
export async function readApprovals(content: ContentFiles): Promise<Approvals> {
  const all = await content.list();
  const files = all.filter((it) => it.startsWith(`${APPROVALS_FOLDER}/`) && !/\/\.[^/]*$/.test(it));
  const approvals: Approvals = { records: new Map(), problems: [] };
  for (const file of files) {
    const document = readDocument(file, (await content.text(file)) ?? '');
    const problems = [...document.problems];
    const approval = checkFields(document, approvalSchema, problems);
    approvals.problems.push(...problems.map((it) => ({ ...it, rule: APPROVAL_RULE })));
    approvals.records.set(file.slice(APPROVALS_FOLDER.length + 1).replace(/\.yaml$/, ''), {
      document,
      approval,
    });
  }
  return approvals;
}
