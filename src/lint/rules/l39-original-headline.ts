import { sameHeadline } from '#domain/headline.ts';
import { quoted } from '../chinese.ts';
import { hit, type LintRule } from '../rule.ts';

/** A headline is the medium's, to the letter; what stands on its page was recorded by `npm run links`. */
export const originalHeadline: LintRule = {
  id: 'L39',
  severity: '错误',
  says: '报道的原标题与原文网页上的一致（运行过 npm run links 的）',
  basis: '《互联网新闻信息服务管理规定》第十五条',
  ignorable: true,
  check: ({ texts, original }) =>
    original === undefined
      ? []
      : texts
          .filter(({ path, text }) => path.join('.') === 'headline' && !sameHeadline(text, original))
          .map((it) => hit(it, 0, ...otherHeadline(it.text, original))),
};

/** What is told of a headline that is not the one on the original's page. */
export function otherHeadline(written: string, original: string): readonly [message: string, remedy: string] {
  return [
    `原标题${quoted(written)}与原文网页上的“${original}”不一致`,
    `请照录原文：${original}。网页上的标题是媒体后来改的，或网页标题与版面标题不同的，核对后写明理由忽略这一条`,
  ];
}
