import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { archiveOf } from './archive.ts';

const FILES = [
  { path: 'facts.txt', bytes: Buffer.from('事实') },
  { path: 'print/bridge.jpg', bytes: Buffer.from([0xff, 0xd8, 1, 2, 3]) },
];

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const inZone = (name: string, date = '2024-03-21') => {
  process.env['TZ'] = name;
  return archiveOf(FILES, date);
};

describe('an archive', () => {
  test('has the files in their order, and their checksums last', () => {
    const found = unzipSync(archiveOf(FILES, '2024-03-21'));
    expect(Object.keys(found)).toEqual(['facts.txt', 'print/bridge.jpg', 'SHA256SUMS']);
    const expected = FILES.map(
      (it) => `${createHash('sha256').update(it.bytes).digest('hex')}  ${it.path}\n`,
    ).join('');
    expect(strFromU8(found['SHA256SUMS'] ?? new Uint8Array())).toBe(expected);
  });

  test('is the same in every time zone', () => {
    const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'];
    expect(new Set(zones.map((it) => inZone(it).toString('hex'))).size).toBe(1);
    // A day on which clocks were set forward at midnight.
    expect(inZone('America/Sao_Paulo', '2017-10-15')).toEqual(inZone('UTC', '2017-10-15'));
  });

  test('is dated by the content, and from 1980 at the earliest', () => {
    const day = (bytes: Buffer) => {
      const packed = bytes.readUInt16LE(12);
      return [1980 + (packed >> 9), (packed >> 5) & 15, packed & 31];
    };
    expect(day(archiveOf(FILES, '2024-03-21'))).toEqual([2024, 3, 21]);
    expect(day(archiveOf(FILES, '1954-10-01'))).toEqual([1980, 1, 1]);
  });

  test('tells nothing of the machine that made it', () => {
    const bytes = archiveOf(FILES, '2024-03-21');
    const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    expect(bytes.readUInt8(at + 5)).toBe(0);
    expect(bytes.readUInt32LE(at + 38)).toBe(0);
  });

  test('has ASCII names alone', () => {
    expect(() => archiveOf([{ path: '事实.txt', bytes: Buffer.alloc(0) }], '2024-03-21')).toThrow(RangeError);
  });
});
