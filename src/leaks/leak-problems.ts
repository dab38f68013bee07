import { type Problem } from '#domain/problem.ts';
import { type Leak } from './scan-folder.ts';

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
      remedy: '请在内容里改用公开的代称；文件名、图片和附件也要改，然后重新生成网站',
    };
  });
}
