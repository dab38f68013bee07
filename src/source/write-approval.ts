import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Approval } from '#domain/approval.ts';
import { APPROVALS_FOLDER } from './approval-files.ts';

/** Writes the record of an entry so that a reviewer can read what changed in it. Returns its file. */
export async function writeApproval(contentDir: string, key: string, approval: Approval): Promise<string> {
  const file = `${APPROVALS_FOLDER}/${key}.yaml`;
  const yaml = stringify(approval, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  await mkdir(dirname(join(contentDir, file)), { recursive: true });
  await writeFile(join(contentDir, file), yaml);
  return file;
}
