import { quoted } from '../chinese.ts';
import type { LintPhoto } from '../page.ts';
import type { LintHit, LintRule } from '../rule.ts';

/** A map is shown with the number under which it was approved. Plans, sections and mind maps are none. */
export const maps: LintRule = {
  id: 'L33',
  severity: '错误',
  says: '地图图片写明审图号',
  basis: '《地图管理条例》第十五条',
  ignorable: true,
  check: ({ photos }) => photos.filter((it) => it.mapApproval === undefined).flatMap(mapHits),
};

function mapHits(photo: LintPhoto): LintHit[] {
  const name = photo.file.split('/').at(-1) ?? '';
  const fields = [
    ['alt', mapIn(photo.alt)],
    ['caption', mapIn(photo.caption)],
    ['file', isMapFile(name) ? name : undefined],
  ] as const;
  const found = fields.find(([, words]) => words !== undefined);
  if (!found) return [];
  const [field, words] = found;
  return [
    {
      at: photo.locate(field),
      path: ['photos', photo.index, field],
      message: `${quoted(words ?? '')}说明这是一张地图，却没有审图号`,
      remedy: `请使用自然资源主管部门的标准地图，在 mapApproval 里写上审图号；不是地图的，${
        field === 'file' ? '请改文件名' : '请说清画的是什么'
      }`,
    },
  ];
}

const MAP =
  '(?<!责任|思维|热力|红色|学习|服务|关系|心愿|产业|知识|能力)(?:地图|行政区划图|政区图|区位图|位置图|卫星(?:影像)?图)|(?:区位|位置|地理)示意图|(?:长征|行军|全[国省市])[\\p{Script=Han}]{0,4}(?:路线图|分布图)';

/** The first pause of an alternative text or a caption ends with a map. */
const IS_MAP = new RegExp(`^[^，。；：（(]*?(?:${MAP})(?:插图|截图|示意图|图片)?(?=$|[，。；：（(\\d])`, 'u');

/** The map is only something that is seen in the picture. */
const SCENE = /[挂贴摊展拿捧举摆看]|面前|围着|围在|对照|查看|讲解|介绍|讨论|指着|手持|研究/;

function mapIn(text: string): string | undefined {
  const words = IS_MAP.exec(text.trim())?.[0];
  return words === undefined || SCENE.test(words) ? undefined : words;
}

/** map of mind-map and of sitemap are none; quweitu and ditu are 区位图 and 地图. */
function isMapFile(name: string): boolean {
  const stem = name.replace(/\.[^.]*$/, '').toLowerCase();
  if (/(?:mind|heat|road|site|tree|story|concept|process)[-_ ]?maps?\b/.test(stem)) return false;
  const parts = stem.split(/[-_.\s\d]+/);
  return parts.some((it) => /^(?:maps?|ditu|quweitu|weizhitu)$/.test(it)) || mapIn(stem) !== undefined;
}
