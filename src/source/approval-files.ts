import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { type Approval, approvalSchema } from '#domain/approval.ts';
import type { Problem } from '#domain/problem.ts';
import { checkFields } from './check-fields.ts';
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

const FOLDER = 'approvals';

/** Reads `approvals/COLLECTION/ID.yaml`. Without such a folder there are none. */
export async function readApprovals(contentDir: string): Promise<Approvals> {
  const folder = join(contentDir, FOLDER);
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found
    .filter((it) => it.isFile() && !it.name.startsWith('.'))
    .map((it) => relative(folder, join(it.parentPath, it.name)).replaceAll('\\', '/'))
    .toSorted();
  const approvals: Approvals = { records: new Map(), problems: [] };
  for (const path of files) {
    const file = `${FOLDER}/${path}`;
    const document = readDocument(file, await readFile(join(folder, path), 'utf8'));
    const problems = [...document.problems];
    const approval = checkFields(document, approvalSchema, problems);
    approvals.problems.push(...problems.map((it) => ({ ...it, rule: APPROVAL_RULE })));
    approvals.records.set(path.replace(/\.yaml$/, ''), { document, approval });
  }
  return approvals;
}

/** Writes the record of an entry so that a reviewer can read what changed in it. Returns its file. */
export async function writeApproval(contentDir: string, key: string, approval: Approval): Promise<string> {
  const file = `${FOLDER}/${key}.yaml`;
  const yaml = stringify(approval, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  await mkdir(dirname(join(contentDir, file)), { recursive: true });
  await writeFile(join(contentDir, file), yaml);
  return file;
}
