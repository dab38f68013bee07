import type { LintPage } from '../page.ts';
import { hit, type LintHit, type LintRule, ownTexts } from '../rule.ts';
import { occurrences } from './occurrences.ts';

/** One concept has one name on a page, and the same quotation marks or none. */
export const oneTerm: LintRule = {
  id: 'L11',
  severity: '提醒',
  says: '同一个概念只用一种说法、一种写法',
  basis: '本单位 terms.yaml；编辑惯例',
  ignorable: true,
  check: (page, { terms }) => [
    ...terms.flatMap(({ term, avoid, except, note }) =>
      avoid.flatMap((word) => avoided(page, word, term, except, note)),
    ),
    ...mixed(page, '红旗责任区', '红色责任区'),
    ...halfQuoted(page),
    ...nowAndThenQuoted(page),
  ],
};

function avoided(
  page: LintPage,
  word: string,
  term: string,
  except: readonly string[],
  note: string | undefined,
): LintHit[] {
  const allowed = [...except, ...(term.includes(word) ? [term] : [])];
  return ownTexts(page).flatMap((text) =>
    occurrences(text.text, word, allowed).map((offset) =>
      hit(text, offset, `“${word}”不是规范用语`, `请改为“${term}”${note === undefined ? '' : `（${note}）`}`),
    ),
  );
}

/** Two names side by side: told at the first of the one that comes later. */
function mixed(page: LintPage, one: string, other: string): LintHit[] {
  const found = ownTexts(page).flatMap((text) =>
    [one, other].flatMap((word) => occurrences(text.text, word).map((offset) => ({ text, word, offset }))),
  );
  const [first] = found;
  const second = found.find((it) => it.word !== first?.word);
  if (!first || !second) return [];
  return [
    hit(
      second.text,
      second.offset,
      `同一页里“${first.word}”和“${second.word}”混用`,
      '说的是同一种责任区时，请统一成一种说法；确有两种时，请写明区别',
    ),
  ];
}

/** “堵”点 where the page also writes 堵点. Not “同”是: a character that is spoken of. */
function halfQuoted(page: LintPage): LintHit[] {
  const texts = ownTexts(page);
  return texts.flatMap((text) =>
    [
      ...text.text.matchAll(/“(\p{Script=Han})”(?![是与和及为之的了在也即就就指字到把])(\p{Script=Han})/gu),
    ].flatMap(({ 0: quoted, 1: one = '', 2: other = '', index }) =>
      texts.some((it) => it.text.includes(one + other))
        ? [
            hit(
              text,
              index,
              `“${one + other}”在同一页里有的写成${quoted}，引号不一致`,
              `请统一，一般不加引号，写“${one + other}”`,
            ),
          ]
        : [],
    ),
  );
}

/** Quoted, bare and quoted again; quoted once, when it is introduced, is usual. */
function nowAndThenQuoted(page: LintPage): LintHit[] {
  const texts = ownTexts(page).filter((it) => it.path.length === 0 && it.role !== 'heading');
  const quoted = texts.flatMap(({ text }) =>
    [...text.matchAll(/“(\p{Script=Han}{4,8})”/gu)].map((it) => it[1] ?? ''),
  );
  const often = [...new Set(quoted.filter((it, index) => quoted.indexOf(it) !== index))];
  return often.flatMap((term) => {
    const found = texts.flatMap((text) =>
      occurrences(text.text, term).map((offset) => ({ text, offset, bare: text.text[offset - 1] !== '“' })),
    );
    const from = found.findIndex((it) => !it.bare);
    const until = found.findLastIndex((it) => !it.bare);
    const bare = found.find((it, index) => it.bare && from < index && index < until);
    return bare
      ? [hit(bare.text, bare.offset, `“${term}”有时加引号，有时不加`, '请统一：全部加，或只在第一次出现时加')]
      : [];
  });
}
