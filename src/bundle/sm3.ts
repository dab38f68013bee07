const INITIAL = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
];
const BLOCK = 64;

/** The SM3 digest of some bytes (GB/T 32905—2016), in lower-case hex. Browsers have none of their own. */
export function sm3(bytes: Uint8Array): string {
  const state = Int32Array.from(INITIAL);
  const whole = bytes.length - (bytes.length % BLOCK);
  digest(state, bytes.subarray(0, whole));
  digest(state, padded(bytes.subarray(whole), bytes.length));
  return Array.from(state, (it) => (it >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The rest of a message with a one, zeros and the length of all of it in bits, to whole blocks. */
function padded(rest: Uint8Array, length: number): Uint8Array {
  const made = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK);
  made.set(rest);
  made[rest.length] = 0x80;
  new DataView(made.buffer).setBigUint64(made.length - 8, BigInt(length) * 8n);
  return made;
}

/** Takes whole blocks into the state. Names are those of the standard; numbers are 32 bits. */
function digest(state: Int32Array, blocks: Uint8Array): void {
  const view = new DataView(blocks.buffer, blocks.byteOffset, blocks.byteLength);
  const w = new Int32Array(68);
  const of = (list: Int32Array, index: number) => list[index] ?? 0;
  for (let block = 0; block < blocks.length; block += BLOCK) {
    for (let j = 0; j < 16; j += 1) w[j] = view.getInt32(block + 4 * j);
    for (let j = 16; j < 68; j += 1) {
      const mixed = of(w, j - 16) ^ of(w, j - 9) ^ turn(of(w, j - 3), 15);
      w[j] = p1(mixed) ^ turn(of(w, j - 13), 7) ^ of(w, j - 6);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let j = 0; j < 64; j += 1) {
      const early = j < 16;
      const ss1 = turn((turn(a, 12) + e + turn(early ? 0x79cc4519 : 0x7a879d8a, j)) | 0, 7);
      const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
      const gg = early ? e ^ f ^ g : (e & f) | (~e & g);
      const tt1 = (ff + d + (ss1 ^ turn(a, 12)) + (of(w, j) ^ of(w, j + 4))) | 0;
      const tt2 = (gg + h + ss1 + of(w, j)) | 0;
      [d, c, b, a] = [c, turn(b, 9), a, tt1];
      [h, g, f, e] = [g, turn(f, 19), e, p0(tt2)];
    }
    [a, b, c, d, e, f, g, h].forEach((it, index) => {
      state[index] = of(state, index) ^ it;
    });
  }
}

function p0(x: number): number {
  return x ^ turn(x, 9) ^ turn(x, 17);
}

function p1(x: number): number {
  return x ^ turn(x, 15) ^ turn(x, 23);
}

/** Turned left by some bits, as JavaScript's shifts are: modulo 32. */
function turn(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits));
}
