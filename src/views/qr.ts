import { encode } from 'uqr';

/** A QR code as one path of unit squares; `box` is its viewBox, quiet zone included. */
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

/** The dark modules of a row, joined to runs. */
function rowPath(row: readonly boolean[], y: number): string {
  return [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(
      ({ index, 0: run }) => `M${String(index)} ${String(y)}h${String(run.length)}v1h-${String(run.length)}z`,
    )
    .join('');
}
