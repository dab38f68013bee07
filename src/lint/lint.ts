import type { Ignore } from './ignore.ts';
import type { LintContext, LintPage } from './page.ts';
import type { LintHit, LintRule } from './rule.ts';

export interface LintFinding extends LintHit {
  file: string;
  rule: LintRule;
}

/**
 * Runs rules over pages; nothing stops at the first finding. What is found on a page comes in the order of its places,
 * an error before a warning at the same one. What a page ignores is left out, and what it ignores without a reason,
 * without need or against the rule is found instead, behind the rest.
 */
export function lint(
  pages: readonly LintPage[],
  rules: readonly LintRule[],
  context: LintContext,
): LintFinding[] {
  return pages.flatMap((page) => {
    const found = rules.flatMap((rule) =>
      rule.check(page, context).map((it) => ({ ...it, file: page.file, rule })),
    );
    const valid = page.ignores.filter((it) => ignorable(it, rules));
    const kept = found.filter((it) => !valid.some((ignore) => covers(ignore, it))).toSorted(byPlace);
    return [...kept, ...page.ignores.flatMap((it) => faultOf(it, page, rules, found))];
  });
}

function byPlace(a: LintFinding, b: LintFinding): number {
  return (
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    Number(a.rule.severity === '提醒') - Number(b.rule.severity === '提醒')
  );
}

function covers({ rule, from, to }: Ignore, { rule: found, at }: LintFinding): boolean {
  return rule === found.id && at.line >= from && at.line <= to;
}

function ignorable({ rule, reason }: Ignore, rules: readonly LintRule[]): boolean {
  return reason !== '' && rules.some((it) => it.id === rule && it.ignorable);
}

function faultOf(
  ignore: Ignore,
  page: LintPage,
  rules: readonly LintRule[],
  found: readonly LintFinding[],
): LintFinding[] {
  const rule = rules.find((it) => it.id === ignore.rule);
  const told = (severity: LintRule['severity'], message: string, remedy: string): LintFinding[] => [
    {
      file: page.file,
      rule: { ...IGNORING, severity },
      at: { line: ignore.line, column: 1 },
      path: [],
      message,
      remedy,
    },
  ];
  if (!rule) {
    return told('错误', `lint-ignore 后面的规则编号“${ignore.rule}”不存在`, '请写检查报告里的编号，例如 L09');
  }
  if (!rule.ignorable) return told('错误', `${rule.id} 不能忽略`, '请改掉它说的内容，并删去这一行');
  if (ignore.reason === '') {
    return told(
      '错误',
      'lint-ignore 没有写理由',
      `请在 ${rule.id} 后面写明为什么这里可以这样写，审核的人会看`,
    );
  }
  return found.some((it) => covers(ignore, it))
    ? []
    : told('提醒', `这里没有 ${rule.id} 说的问题，lint-ignore 是多余的`, '请删去这一行');
}

/** The rule that watches over the exceptions from the others. */
const IGNORING: LintRule = {
  id: 'L00',
  severity: '错误',
  says: '忽略一条规则要写编号和理由，用不着的要删去',
  basis: '编辑惯例',
  ignorable: false,
  check: () => [],
};
