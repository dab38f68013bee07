import { formatDate } from '#domain/civil-date.ts';
import type { LintContext, LintPhoto } from '../page.ts';
import type { LintHit, LintRule } from '../rule.ts';

/** Those pictured have agreed for today, and where nobody is there is nothing to agree to. */
export const consent: LintRule = {
  id: 'L35',
  severity: '错误',
  says: '图片里的人物已经同意，同意书在有效期内',
  basis: '《中华人民共和国民法典》关于肖像权的规定',
  ignorable: false,
  check: ({ photos }, context) => photos.flatMap((it) => consentHits(it, context)),
};

function consentHits(photo: LintPhoto, { today }: LintContext): LintHit[] {
  const { people, consent: agreed } = photo;
  const tell = (field: 'people' | 'consent', message: string, remedy: string): LintHit[] => [
    { at: photo.locate(field), path: ['photos', photo.index, field], message, remedy },
  ];
  if (!agreed) {
    return people === 'consented'
      ? tell(
          'people',
          'people 写着 consented（人物已同意），却没有 consent（同意书）',
          '请补上同意书编号和有效期；没有取得同意的，请换一张看不清面部的图片',
        )
      : [];
  }
  if (people === 'none') {
    return tell(
      'people',
      `people 写着 none（没有人物），却有同意书“${agreed.reference}”`,
      '画面里有人物的请把 people 改成 consented；没有的请删去 consent',
    );
  }
  return agreed.until >= today
    ? []
    : tell(
        'consent',
        `同意书“${agreed.reference}”已于${formatDate(agreed.until)}到期`,
        '请重新取得同意并更新有效期，或撤下这张图片',
      );
}
