import type { LintText } from '../page.ts';
import { hit, type LintHit, type LintRule } from '../rule.ts';

/** Numbers and addresses of people never go out, quoted or not; what `site.yaml` declares as a contact may. */
export const personalData: LintRule = {
  id: 'L19',
  severity: '错误',
  says: '不公开身份证号、手机号、银行卡号、车牌号、电子邮箱和固定电话，单位公布的联系方式除外',
  basis: '《中华人民共和国个人信息保护法》',
  ignorable: false,
  check: ({ texts }, context) => {
    const allowed = new Set(
      context.contacts.flatMap((it) => [it, ...it.split(/[\s，、；;,：:]+/)]).map(bare),
    );
    return texts.flatMap((text) => [...inText(text, allowed), ...inLinks(text, allowed)]);
  },
};

interface Kind {
  name: string;
  pattern: RegExp;
  /** Whether what looks like one is one; `before` are the words before it. */
  isOne?: (found: string, before: string) => boolean;
}

const BANK_WORDS = /(?:卡号|账号|帐号|账户|银行|开户)[^。；\n]{0,20}$/;
/** What bank cards issued in China begin with: 62 for UnionPay, 9558 for the oldest. */
const CHINESE_CARD = /^(?:62|9558)/;

/** How a number is written in groups. */
const GAP = '[- \\u3000]';

/** In this order: what one has taken is none of those below it. */
const KINDS: readonly Kind[] = [
  { name: '身份证号', pattern: /(?<![\dA-Za-z.])\d{17}[\dXx](?![\dA-Za-z])/g, isOne: isIdNumber },
  {
    name: '身份证号',
    pattern: new RegExp(
      `(?<![\\dA-Za-z.-])\\d{6}${GAP}{0,2}\\d{4}${GAP}?\\d{2}${GAP}?\\d{2}${GAP}{0,2}\\d{3}${GAP}?[\\dXx](?![\\dA-Za-z-])`,
      'g',
    ),
    isOne: (found) => isIdNumber(found.replace(/[^\dXx]/g, '')),
  },
  {
    name: '银行卡号',
    pattern:
      /(?<![\dA-Za-z.-])(?:\d{16,19}|\d{4}(?:[- \u3000]\d{4}){3}(?:[- \u3000]\d{1,3})?)(?![\dA-Za-z-])/g,
    isOne: (found, before) => isLuhn(digits(found)) && (CHINESE_CARD.test(found) || BANK_WORDS.test(before)),
  },
  {
    name: '手机号',
    pattern:
      /(?<![\dA-Za-z.-])(?:\+?86[- \u3000]?)?1[3-9]\d(?:[- \u3000]?\d{4}){2}(?![\d.]?\d|[A-Za-z]|\s*[元吨米万亿次个千立平克%％])/g,
  },
  // 一三八…
  {
    name: '手机号',
    pattern:
      /(?<![〇零一二三四五六七八九十百千万幺])[一幺][三四五六七八九][〇零一二三四五六七八九幺]{9}(?![〇零一二三四五六七八九十百千万亿幺])/g,
  },
  {
    name: '固定电话',
    pattern:
      /(?<![\d.-])(?:[(（]0\d{2,3}[)）][- ]?|0\d{2,3}[- ])[2-8]\d{6,7}(?![\d-]|号)|(?<=(?:电话|座机|传真)(?:号码?)?(?:为|是)?[：: ]?)[2-8]\d{6,7}(?!\d)/g,
  },
  {
    name: '车牌号',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?!(?<=新)(?:GB|DB|CJ|JG|JT|TB))[A-HJ-NP-Z][·• ]?(?:[A-HJ-NP-Z0-9]{5}|[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[DF]|[A-HJ-NP-Z0-9]{4}[挂学警港澳])(?![A-Za-z0-9-])/g,
    isOne: (found) => digits(found).length >= 3,
  },
  { name: '电子邮箱', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}/g },
];

const REMEDY = '请删去；确需公布的单位联系方式请登记在 site.yaml 的联系方式里';

function inText(text: LintText, allowed: ReadonlySet<string>): LintHit[] {
  return found(text.text, allowed).map(({ kind, value, index }) =>
    hit(text, index, `出现了${kind}“${hidden(value)}”`, REMEDY),
  );
}

/** `mailto:` and `tel:` go out with the page, whatever words stand for them. */
function inLinks(text: LintText, allowed: ReadonlySet<string>): LintHit[] {
  return text.links.flatMap((link) => {
    const target = /^(?:mailto|tel):([^?]*)/i.exec(link.url)?.[1];
    if (target === undefined || link.text.includes(target)) return [];
    return found(target, allowed).map(({ kind, value }) =>
      hit(
        text,
        link.offset,
        `链接“${hiddenIn(link.text, allowed)}”的地址里有${kind}“${hidden(value)}”`,
        REMEDY,
      ),
    );
  });
}

function found(
  written: string,
  allowed: ReadonlySet<string>,
): { kind: string; value: string; index: number }[] {
  const text = halfWidth(written);
  const taken: { start: number; end: number }[] = [];
  return KINDS.flatMap(({ name, pattern, isOne }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: value, index }) => {
      const end = index + value.length;
      if (taken.some((it) => it.start < end && index < it.end)) return [];
      if (isOne && !isOne(value, text.slice(0, index))) return [];
      taken.push({ start: index, end });
      return allowed.has(bare(value)) ? [] : [{ kind: name, value, index }];
    }),
  ).toSorted((a, b) => a.index - b.index);
}

function hiddenIn(words: string, allowed: ReadonlySet<string>): string {
  return found(words, allowed).reduce((text, { value }) => text.replace(value, hidden(value)), words);
}

/** Enough to find it by, not enough to know it: 138******00, p***@example.com. */
function hidden(value: string): string {
  const [name = '', domain] = value.split('@');
  if (domain !== undefined) return `${name.slice(0, 1)}***@${domain}`;
  const kept = value.length > 8 ? 3 : 2;
  return `${value.slice(0, kept)}${'*'.repeat(value.length - kept - 2)}${value.slice(-2)}`;
}

/** Full-width digits and letters as half-width ones, character by character. */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＠．－＋]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0));
}

function bare(value: string): string {
  return value.toLowerCase().replace(/^\+?86[- ]?(?=1)|[\s()（）-]/g, '');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: a birthday from the 7th digit, and a check character by mod 11-2. */
function isIdNumber(value: string): boolean {
  const [, year = '', month = '', day = ''] = /^\d{6}(\d{4})(\d{2})(\d{2})/.exec(value) ?? [];
  const birthday = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (!/^(?:19|20)/.test(year) || Number.isNaN(birthday.getTime()) || birthday.getUTCDate() !== Number(day)) {
    return false;
  }
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return '10X98765432'[sum % 11] === value.at(-1)?.toUpperCase();
}

/** ISO/IEC 7812-1. */
function isLuhn(value: string): boolean {
  const sum = [...value].toReversed().reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
