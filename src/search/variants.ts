import { Converter } from 'opencc-js/t2cn';

/** Traditional characters with the simplified ones that the site's texts use: 責 → 责. What was typed may hold either. */
export function variantsOf(characters: ReadonlySet<string>): Record<string, string> {
  const simplify = Converter({ from: 't', to: 'cn' });
  const found: Record<string, string> = {};
  for (const [from, to] of HAN_BLOCKS) {
    for (let code = from; code <= to; code += 1) {
      const traditional = String.fromCodePoint(code);
      const simplified = simplify(traditional);
      if (simplified !== traditional && characters.has(simplified)) found[traditional] = simplified;
    }
  }
  return found;
}

/** CJK Unified Ideographs and Extension A: what input methods for traditional characters give. */
const HAN_BLOCKS = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
] as const;
