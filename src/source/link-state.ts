import { type LinkState, linkStateSchema, NOTHING_KNOWN } from '#domain/link-state.ts';
import type { Problem } from '#domain/problem.ts';
import type { ContentFiles } from './content-files.ts';

export const LINK_STATE_FILE = 'link-state.json';

/** Reads `link-state.json`; before the first `npm run links` there is none. One that is broken says nothing. */
export async function readLinkState(files: ContentFiles, problems: Problem[]): Promise<LinkState> {
  const text = await files.text(LINK_STATE_FILE);
  if (text === undefined) return NOTHING_KNOWN;
  const read = linkStateSchema.safeParse(parseJson(text));
  if (read.success) return read.data;
  const names = (read.error.issues[0]?.path ?? []).map(String);
  problems.push({
    file: LINK_STATE_FILE,
    line: lineOf(text, names),
    column: 1,
    message: '网址检查的记录读不出，可能被手工改过，或合并时留下了冲突',
    remedy: '请从版本库恢复这个文件的上一版，再运行 npm run links；它由工具写，不要手工改',
  });
  return NOTHING_KNOWN;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line of the innermost name that stands in the text, or of what a merge left behind, or the first. */
function lineOf(text: string, names: readonly string[]): number {
  const lines = text.split('\n');
  const wanted = [...names.toReversed().map((it) => JSON.stringify(it)), '<<<<<<<'];
  const found = wanted.map((it) => lines.findIndex((line) => line.includes(it))).find((it) => it >= 0);
  return (found ?? 0) + 1;
}
