const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a whole number is written with: half- and full-width digits, 一百零一. */
export const NUMBER_CHARACTERS = '0-9０-９零〇○一二两三四五六七八九十百千';

/** The value of a whole number as Chinese texts write it: 101, １０１, 一百零一, 四十五, 一〇一. */
export function parseNumber(text: string): number {
  const characters = [...text.normalize('NFKC')];
  const digits = characters.map((it) => DIGITS[it] ?? Number(it));
  if (digits.every((it) => !Number.isNaN(it))) return Number(digits.join(''));
  let total = 0;
  let current = 0;
  for (const character of characters) {
    const unit = UNITS[character];
    if (unit === undefined) {
      current = current * 10 + (DIGITS[character] ?? Number(character));
    } else {
      total += (current || 1) * unit;
      current = 0;
    }
  }
  return total + current;
}
