import { lint } from '#lint/lint.ts';
import type { LintContext, LintPage, LintText, TextRole } from '#lint/page.ts';
import type { LintRule } from '#lint/rule.ts';
import { compileBody } from '#source/body/compile.ts';
import { TODAY } from './content.ts';

type Written = Partial<Record<TextRole, string | string[]>> & { verbatim?: string };

interface Options {
  page?: Partial<LintPage>;
  context?: Partial<LintContext>;
}

/**
 * What a rule says of a text, as `行:列 message`. The text is MDX, or fields by their role: `{ title: '…', keyword: ['…'] }`;
 * `verbatim` is a headline that is quoted.
 */
export function hitsOf(rule: LintRule, written: string | Written, options: Options = {}): string[] {
  return lint([makeLintPage(written, options.page)], [rule], makeLintContext(options.context)).map(
    ({ at, message }) => `${String(at.line)}:${String(at.column)} ${message}`,
  );
}

export function makeLintPage(written: string | Written, page: Partial<LintPage> = {}): LintPage {
  return {
    file: 'cases/bridge-case.mdx',
    kind: 'entry',
    texts: typeof written === 'string' ? textsOf(written) : fieldsOf(written),
    photos: [],
    ignores: [],
    pending: [],
    draft: false,
    dated: true,
    proven: [],
    ...page,
  };
}

export function makeLintContext(context: Partial<LintContext> = {}): LintContext {
  return {
    today: TODAY,
    emblemsAllowed: false,
    contacts: [],
    terms: [],
    corrections: [],
    masks: [],
    ...context,
  };
}

function textsOf(mdx: string): LintText[] {
  return compileBody(mdx).blocks.map(({ role, ...block }) => ({
    ...block,
    role: role === 'title' ? 'field' : role,
    verbatim: false,
    path: [],
  }));
}

function fieldsOf(written: Written): LintText[] {
  return Object.entries(written).flatMap(([name, value]) =>
    [value].flat().map((text, index) => ({
      text,
      role: name === 'verbatim' ? 'title' : (name as TextRole),
      verbatim: name === 'verbatim',
      path: Array.isArray(value) ? [name, index] : [name],
      links: [],
      locate: (offset: number) => ({ line: 1, column: offset + 1 }),
    })),
  );
}
