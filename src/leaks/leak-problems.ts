import { type Problem } from '#domain/problem.ts';
import { type PrivateTerm } from './private-terms.ts';
import { type Leak } from './scan-folder.ts';
import { scanText } from './scan-text.ts';
import { TermMatcher } from './term-matcher.ts';

/** As many places of one name are listed of a built site: they mostly come from one place in the content. */
const LISTED = 5;

/** Leaks as the editors are told of them. The name is pointed at by its line in the private list, never quoted. */
export function leakProblems(leaks: readonly Leak[]): Problem[] {
  return leaks.map(({ file, line = 1, column = 1, where, termLine }) => {
    const place = { file, line, column };
    if (termLine === undefined) {
      return {
        ...place,
        message: `${where}，不能确认其中没有保密名称`,
        remedy: '请换成能检查的格式（如 docx、pdf、jpg，不加密码），或人工核对后不要放进网站',
      };
    }
    return {
      ...place,
      message: `${where}里有保密名单第 ${termLine} 行的名称`,
      remedy: '请改用公开的代称；文件名、图片和附件也要改',
    };
  });
}

/** The same of one text from anywhere. */
export function textLeaks(file: string, text: string, terms: readonly PrivateTerm[]): Problem[] {
  return leakProblems(scanText(text, false, new TermMatcher(terms)).map((it) => ({ file, ...it })));
}

/** The same of a built site, in the order of the list: of each name the first places, pages first, and how many more. */
export function siteLeakProblems(leaks: readonly Leak[]): Problem[] {
  const byName = Map.groupBy(leaks, (it) => it.termLine);
  const names = [...byName].toSorted(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
  return names.flatMap(([termLine, all]) => {
    if (termLine === undefined) return leakProblems(all);
    const listed = all.toSorted((a, b) => Number(isPage(b)) - Number(isPage(a))).slice(0, LISTED);
    const more = all.length - listed.length;
    return leakProblems(listed).map((it, index) =>
      more > 0 && index === listed.length - 1 ? { ...it, message: `${it.message}；另有 ${more} 处` } : it,
    );
  });
}

function isPage({ file }: Leak): boolean {
  return file.endsWith('.html');
}
