import { encode } from 'uqr';

/**
 * A QR code as the path of a line one unit wide: each run of dark modules is a stroke through the middle of its row.
 * `box` is its viewBox, quiet zone included.
 */
export interface QrView {
  box: string;
  path: string;
}

/** Modules of white around a code (ISO/IEC 18004, 4 at least). */
const QUIET = 4;

/** Error correction M, and more where it makes the code no larger: a board outdoors gets dirty. */
export function qrView(text: string): QrView {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
  const edge = String(size + 2 * QUIET);
  return { box: `${String(-QUIET)} ${String(-QUIET)} ${edge} ${edge}`, path: data.map(rowPath).join('') };
}

/** The dark modules of a row, joined to runs: the first from the edge, the others from the one before. */
function rowPath(row: readonly boolean[], y: number): string {
  let end = 0;
  return [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ index, 0: run }) => {
      const move = end === 0 ? `M${String(index)} ${String(y)}.5` : `m${String(index - end)} 0`;
      end = index + run.length;
      return `${move}h${String(run.length)}`;
    })
    .join('');
}
