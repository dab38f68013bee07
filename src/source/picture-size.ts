import type { Problem } from '#domain/problem.ts';

/** Below this in width or height a picture shows nothing on a page, in pixels. */
const LEAST_SIDE = 300;

/** From this long side on a picture fills a page sharply, and prints ten centimetres wide. */
const GOOD_LONG_SIDE = 1200;

/** What is to be said of the size of a picture, as it is seen upright: refused, merely warned of, or nothing. */
export function pictureSizeProblem(
  file: string,
  { width, height }: { width: number; height: number },
): Pick<Problem, 'message' | 'remedy' | 'severity'> | undefined {
  const message = `图片 ${file} 只有 ${width}×${height} 像素`;
  if (Math.min(width, height) < LEAST_SIDE) {
    return {
      message,
      remedy: `请换上宽和高都在 ${LEAST_SIDE} 像素以上的原图；聊天软件里的缩略图、网页截图不是原图，放大也不会变清楚`,
    };
  }
  if (Math.max(width, height) >= GOOD_LONG_SIDE) return undefined;
  return {
    message: `${message}，按 300dpi 只能印成 ${centimetres(width)}×${centimetres(height)} 厘米`,
    remedy: `有原图的请换上，长边在 ${GOOD_LONG_SIDE} 像素以上的，网页上清楚，报刊也好用`,
    severity: 'warning',
  };
}

/** At 300 dots per inch, rounded down to a millimetre. */
function centimetres(pixels: number): string {
  return (Math.floor((pixels / 300) * 25.4) / 10).toFixed(1);
}
