import { type Problem } from '#domain/problem.ts';
import { type Emblem, EMBLEM_FILES } from './emblem-files.ts';

/** A picture file and the SHA-256 of its bytes, in lower-case hexadecimal. */
export interface GuardedFile {
  file: string;
  sha256: string;
}

/** What is asked of a folder: the paths of its files, and the digest of one. */
interface Folder {
  list: () => Promise<readonly string[]>;
  digest: (path: string) => Promise<{ sha256: string } | undefined>;
}

/** The pictures below a folder (`public/`, `content/`); `file` is relative to it. */
export async function guardedFiles(folder: Folder): Promise<GuardedFile[]> {
  const files = (await folder.list()).filter((it) =>
    /\.(?:svg|png|jpe?g|gif|webp|avif|ico|bmp|tiff?|hei[cf]|ai|eps)$/i.test(it),
  );
  const guarded: GuardedFile[] = [];
  for (const file of files) {
    const digest = await folder.digest(file);
    if (digest) guarded.push({ file, sha256: digest.sha256 });
  }
  return guarded;
}

/**
 * Files that are, or by their name say to be, the national flag or emblem or the party's. A party organisation may use
 * the files it has confirmed in `allowed`, but nobody the national emblem (国徽法 names where it may be used).
 */
export function emblemProblems(
  files: readonly GuardedFile[],
  allowed: readonly { sha256: string; name: string }[],
  ownerIsParty: boolean,
): Problem[] {
  const confirmed = new Set(allowed.map((it) => it.sha256.toLowerCase()));
  return files.flatMap(({ file, sha256 }): Problem[] => {
    const known = EMBLEM_FILES.get(sha256);
    const shown = known ?? emblemInName(file);
    if (!shown) return [];
    const isConfirmed = ownerIsParty && confirmed.has(sha256);
    if (isConfirmed && shown !== '国徽') return [];
    return [
      {
        file,
        line: 1,
        column: 1,
        message: known ? `文件 ${file} 是流传的${known}图案` : `从文件名看，${file} 是${shown}图案`,
        remedy: remedyFor(shown, ownerIsParty) + (known ? '' : '；如果不是，请给文件改名'),
      },
    ];
  });
}

function remedyFor(shown: Emblem, ownerIsParty: boolean): string {
  if (shown === '国徽') return '网站不能使用国徽图案，请删去';
  return ownerIsParty
    ? `请使用按规定制作的标准图案，经负责人确认后登记在 site.yaml 的 emblems.artwork 里；没有确认的请删去`
    : `网站的主办单位不是党组织，不能用${shown}图案作标识，请删去`;
}

/**
 * What a file's name says it shows. Letters count as a word of their own; Chinese words in the name of a photo (国旗下的讲话.jpg)
 * are what it is about, so that there only a name of nothing else counts.
 */
function emblemInName(file: string): Emblem | undefined {
  const path = file.normalize('NFKC').toLowerCase();
  const name = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  const isDrawing = /\.(?:svg|png|gif|webp|ico|ai|eps)$/.test(path);
  return (
    NAMES.find(([, chinese, latin]) => {
      if (new RegExp(`(?:^|[^a-z])(?:${latin})(?:$|[^a-z])`).test(name)) return true;
      return new RegExp(
        isDrawing
          ? chinese
          : `^(?:中国|中国共产党|中华人民共和国)?(?:${chinese})(?:图案|图片|素材|标志)?[^\\p{L}]*$`,
        'u',
      ).test(name);
    })?.[0] ?? (/(?:^|\/)flags?\/(?:.*\/)?(?:cn|chn|china|156)\.[a-z]+$/.test(path) ? '国旗' : undefined)
  );
}

const NAMES: readonly (readonly [Emblem, chinese: string, latin: string])[] = [
  ['国徽', '国徽', 'guo[-_]?hui|national[-_]?emblem|emblem[-_]of[-_](?:the[-_])?(?:prc|china)'],
  [
    '党徽',
    '党徽|镰刀锤头|镰刀斧头',
    'dang[-_]?hui|hammer[-_]?(?:and[-_]?)?sickle|party[-_]?emblem|cpc[-_]?emblem',
  ],
  ['党旗', '党旗', 'dang[-_]?qi|party[-_]?flag|cpc[-_]?flag'],
  [
    '国旗',
    '国旗|五星红旗',
    'guo[-_]?qi|national[-_]?flag|(?:cn|china|prc)[-_]?flag|flag[-_]?(?:cn|china|prc)|flag[-_]of[-_](?:the[-_])?(?:prc|china)|1f1e8-1f1f3',
  ],
];
