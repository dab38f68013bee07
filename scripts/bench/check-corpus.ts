import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compileBody } from '#source/body/compile.ts';
import { lint } from '#lint/lint.ts';
import type { LintContext, LintPage, LintText, TextRole } from '#lint/page.ts';
import { LINT_RULES } from '#lint/rules.ts';

/** A text with one defect, of the rule (any of the rules) that must find it, or a clean one that tempts the rule `near`. */
export interface Sample {
  rule?: string | string[];
  near?: string;
  field?: TextRole;
  text: string;
}

export interface Verdict {
  sample: Sample;
  /** Ids of the rules that found something. */
  found: string[];
}

export async function readSamples(folder: string, name: string): Promise<Sample[]> {
  return parse(await readFile(join(folder, name), 'utf8')) as Sample[];
}

/**
 * What the rules of the content check say of each sample, read as an entry of its own. Every ×× and the public
 * mailbox in the samples are taken as declared.
 */
export function judge(samples: readonly Sample[], lexicon: LintContext): Verdict[] {
  const context: LintContext = {
    ...lexicon,
    masks: [{ key: 'anybody', label: '××', kind: '其他', instead: [] }],
    contacts: [...lexicon.contacts, 'jubao@chengjian.example'],
  };
  return samples.map((sample) => {
    const findings = lint([pageOf(sample)], LINT_RULES, context);
    return { sample, found: [...new Set(findings.map((it) => it.rule.id))] };
  });
}

export interface Score {
  defects: number;
  found: number;
  /** Findings that no editor would accept: in clean texts, and of other rules in texts with a defect. */
  wrong: number;
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const defects = verdicts.filter((it) => it.sample.rule !== undefined);
  return {
    defects: defects.length,
    found: defects.filter(isFound).length,
    wrong: verdicts.reduce((sum, it) => sum + wrongIn(it).length, 0),
  };
}

/** Whether one of the rules that may tell the defect has. */
export function isFound({ sample, found }: Verdict): boolean {
  return rulesOf(sample).some((it) => found.includes(it));
}

/** The findings beside the first right one: one defect is told once. */
export function wrongIn({ sample, found }: Verdict): string[] {
  const right = found.find((it) => rulesOf(sample).includes(it));
  return found.filter((it) => it !== right);
}

function rulesOf({ rule }: Sample): string[] {
  return rule === undefined ? [] : [rule].flat();
}

function pageOf({ text, field }: Sample): LintPage {
  return {
    file: 'sample',
    kind: 'entry',
    texts: field === undefined ? bodyTexts(text) : [fieldText(text, field)],
    photos: field === 'alt' || field === 'caption' ? [photoOf(text, field)] : [],
    ignores: [],
    pending: [],
    draft: false,
    dated: true,
    proven: [],
  };
}

function bodyTexts(mdx: string): LintText[] {
  return compileBody(mdx).blocks.map(({ role, ...block }) => ({
    ...block,
    role: role === 'title' ? 'field' : role,
    verbatim: false,
    path: [],
  }));
}

function fieldText(text: string, role: TextRole): LintText {
  const locate = (offset: number) => ({ line: 1, column: offset + 1 });
  return { text, role, verbatim: false, path: [role], links: [], locate };
}

function photoOf(text: string, field: 'alt' | 'caption'): LintPage['photos'][number] {
  return {
    index: 0,
    file: './site.jpg',
    alt: '工人在桥面上安装栏杆，远处是江岸',
    caption: '施工人员在桥面安装栏杆',
    people: 'none',
    locate: () => ({ line: 1, column: 1 }),
    [field]: text,
  };
}
