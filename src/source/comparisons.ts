import type { Problem } from '#domain/problem.ts';
import type { BodyUse } from './body/compile.ts';
import { beside, type ContentFiles, type Sized } from './content-files.ts';

/** How far the proportions of two pictures may be apart: less than can be seen. */
const TOLERANCE = 0.005;

/**
 * The two pictures of a `<Comparison>` lie upon each other: they are two, and of the same proportions. Pictures that are
 * not there, or not declared, are told elsewhere. `line` counts within the text.
 */
export async function comparisonProblems(
  uses: readonly BodyUse[],
  pictures: readonly { id: string; path: string }[],
  files: ContentFiles,
): Promise<Pick<Problem, 'line' | 'column' | 'message' | 'remedy'>[]> {
  const comparisons = uses.filter((it) => it.name === 'Comparison');
  const found = comparisons.map(async ({ props, line, column }) => {
    const [before = '', after = ''] = [props['before'], props['after']];
    const sizes = await Promise.all(
      [before, after].map((id) => sizeOf(files, pictures.find((it) => it.id === id)?.path)),
    );
    const told = comparisonProblem({ id: before, size: sizes[0] }, { id: after, size: sizes[1] });
    return told ? [{ line, column, ...told }] : [];
  });
  return (await Promise.all(found)).flat();
}

/** What is to be said of a pair of pictures; nothing where the size of one is not known. */
export function comparisonProblem(
  before: { id: string; size: Sized | undefined },
  after: { id: string; size: Sized | undefined },
): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (before.id === after.id) {
    return {
      message: `<Comparison> 的 before 和 after 写的是同一张图片 ${before.id}`,
      remedy: '请在 before 写以前的那一张，在 after 写后来的那一张；只有一张的，请用 <Photo>',
    };
  }
  if (!before.size || !after.size || haveSameProportions(before.size, after.size)) return undefined;
  const told = (id: string, { width, height }: Sized) => `${id}（${width}×${height} 像素）`;
  return {
    message: `<Comparison> 的两张图片长宽比不同：${told(before.id, before.size)}、${told(after.id, after.size)}`,
    remedy: `请把其中一张裁剪成另一张的长宽比，两张的画面范围也要一致；不便裁剪的，请改成上下两个 <Photo>`,
  };
}

function haveSameProportions(a: Sized, b: Sized): boolean {
  return Math.abs((a.width * b.height) / (a.height * b.width) - 1) <= TOLERANCE;
}

async function sizeOf(files: ContentFiles, path: string | undefined): Promise<Sized | undefined> {
  const size = path === undefined ? undefined : await files.picture(path);
  return typeof size === 'object' ? size : undefined;
}

/** The pictures that the fields of an entry's `file` declare, as far as they can be read. */
export function declaredPictures(fields: unknown, entry: string): { id: string; path: string }[] {
  const photos = typeof fields === 'object' && fields !== null && 'photos' in fields ? fields.photos : [];
  return (Array.isArray(photos) ? photos : []).flatMap((photo: unknown) => {
    if (typeof photo !== 'object' || photo === null || !('id' in photo) || !('file' in photo)) return [];
    const { id, file } = photo;
    return typeof id === 'string' && typeof file === 'string' ? [{ id, path: beside(entry, file) }] : [];
  });
}
