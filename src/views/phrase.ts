const SEGMENTER = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * A heading cut where a line of it may end: between words, and never before closing or after opening punctuation
 * (GB/T 15834 §5.1.10). Browsers break Chinese between any two characters, which tears words apart in large type.
 */
export function phrases(text: string): string[] {
  return [...SEGMENTER.segment(text)].reduce<string[]>((found, { segment }) => {
    const last = found.at(-1);
    const joins = last !== undefined && (OPENING.test(last) || CLOSING.test(segment));
    return joins ? [...found.slice(0, -1), last + segment] : [...found, segment];
  }, []);
}

const OPENING = /[“‘（《〈「『【[(]$/u;
const CLOSING = /^[”’）》〉」』】\]),，。、；：！？…—～·%％°]/u;
