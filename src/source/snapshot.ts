import type { Problem } from '#domain/problem.ts';
import { beside, type ContentFiles } from './content-files.ts';
import type { SourceDocument } from './document.ts';

/**
 * What is wrong with the snapshot 快照 that an entry keeps of its original: not there, empty, no digest written down, or a
 * digest that is not the file's. Also where the schema refuses something else of the entry.
 */
export async function snapshotProblems(files: ContentFiles, document: SourceDocument): Promise<Problem[]> {
  const { file, sha256 } = writtenSnapshot(document.fields);
  if (file === undefined) return [];
  const at = (field: 'file' | 'sha256') => ({
    file: document.file,
    ...document.locate(['archived', field]),
    field: `archived.${field}（${FIELDS[field]}）`,
  });
  const digest = await files.digest(beside(document.file, file));
  if (!digest) {
    return [
      {
        ...at('file'),
        message: `没有找到快照 ${file}`,
        remedy: '请把快照放在这个文件旁边，并检查文件名的大小写和扩展名；快照不会公开',
      },
    ];
  }
  if (digest.bytes === 0) {
    return [{ ...at('file'), message: `快照 ${file} 是空的`, remedy: '请重新截图或另存为 PDF' }];
  }
  const { sha256: actual } = digest;
  if (sha256 === undefined) {
    return [
      {
        ...at('file'),
        message: `没有记下快照 ${file} 的 SHA-256，以后无法证明它没有改过`,
        remedy: `请打开快照核对，再在 archived 里加上一行：\n        sha256: "${actual}"`,
      },
    ];
  }
  if (sha256 === actual) return [];
  return [
    {
      ...at('sha256'),
      message: `快照 ${file} 与记下的 SHA-256 不符：记的是 ${short(sha256)}，文件是 ${short(actual)}`,
      remedy: `文件被换过或改过：请从版本库恢复原来的快照；确实重新存了一份的，核对后改成下面这行，并改 date：\n        sha256: "${actual}"`,
    },
  ];
}

const FIELDS = { file: '快照文件', sha256: '快照的 SHA-256' } as const;

/** As many digits as tell two digests apart at a glance. */
function short(digest: string): string {
  return `${digest.slice(0, 12)}…`;
}

/** A `file` that the schema refuses is told by it alone. */
function writtenSnapshot(fields: unknown): { file?: string; sha256?: string } {
  const { archived } = (fields ?? {}) as { archived?: unknown };
  const { file, sha256 } = (archived ?? {}) as { file?: unknown; sha256?: unknown };
  return {
    ...(typeof file === 'string' && /^\.\/[^/\\]+$/.test(file) && { file }),
    ...(typeof sha256 === 'string' && { sha256 }),
  };
}
