import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Stands for `node:crypto` in a browser, whose own hashes only come later: as much of it as the content check uses, SHA-256
 * of texts. Throws a RangeError for another algorithm.
 */
export function createHash(algorithm: string): Hash {
  if (algorithm !== 'sha256') throw new RangeError(`no ${algorithm} here`);
  return new Hash();
}

class Hash {
  readonly #hash = sha256.create();

  update(data: string | Uint8Array): this {
    this.#hash.update(typeof data === 'string' ? utf8ToBytes(data) : data);
    return this;
  }

  digest(): Uint8Array;
  digest(encoding: 'hex'): string;
  digest(encoding?: 'hex'): Uint8Array | string {
    const bytes = this.#hash.digest();
    return encoding === 'hex' ? bytesToHex(bytes) : bytes;
  }
}
