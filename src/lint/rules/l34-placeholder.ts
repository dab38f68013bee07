import type { Place } from '#domain/integrity/inspection.ts';
import { type LintRule, matches } from '../rule.ts';

/** What `npm run new` writes where an editor is to write, with what belongs there: 【待写：摘要】. */
const PLACEHOLDER = /【待写[^】\n]*】?/g;

/** A page that goes out holds nothing that is still to be written; a draft may. */
export const placeholder: LintRule = {
  id: 'L34',
  severity: '错误',
  says: '发布的内容里没有“【待写：…】”这样的占位文字',
  basis: '编辑惯例',
  ignorable: false,
  check: (page) =>
    page.draft
      ? []
      : [
          ...matches(page.texts, PLACEHOLDER, ([found]) => [
            `还留着占位文字“${found}”`,
            '请换成自己的文字；这一项用不到的，请删去整行；还没有写完的，请把 status 改回 draft',
          ]),
          ...page.pending.map((at) => ({
            at,
            path: [],
            message: '这个值由工具暂填，还没有核对',
            remedy: '请核对，然后删去“【待核】”',
          })),
        ],
};

/** A value in front matter or YAML that `npm run new` chose and nobody has looked at: `theme: progress # 【待核】`. */
const TO_CHECK = /^(?!\s*#).*\s#.*(?=【待核】)/;

/** Where such values stand in a file; one that is commented out is none. */
export function marksToCheck(source: string): Place[] {
  return source.split(/\r?\n/).flatMap((line, index) => {
    const before = TO_CHECK.exec(line)?.[0];
    return before === undefined ? [] : [{ line: index + 1, column: before.length + 1 }];
  });
}
