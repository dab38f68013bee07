import { ADVERBS, type Lexicon, lexiconOf, MEDIA, ROLES, THEMES, UNITS, VERBS } from './corpus-words.ts';
import { type Random, randomOf } from './random.ts';

/** A made-up page: what the templates of the site would mark for search. */
export interface MadePage {
  href: string;
  kind: string;
  date: string;
  title: string;
  themes: string[];
  project: string;
  keys: string[];
  paragraphs: string[];
}

/** Half of the pages are longer than this, in UTF-8 bytes; none is shorter or longer than the limits. */
const BYTES = { median: 4500, least: 1000, most: 15_000 };

/** So many pages of one region; the same numbers give the same pages. */
export function makePages(count: number, seed = 20240321): MadePage[] {
  const random = randomOf(seed);
  const lexicon = lexiconOf(random);
  return Array.from({ length: count }, (_, number) => makePage(number, random, lexicon));
}

const KINDS = [
  '典型案例',
  '典型案例',
  '典型案例',
  '里程碑',
  '里程碑',
  '媒体报道',
  '荣誉',
  '共建活动',
  '组织',
  '重点项目',
];

function makePage(number: number, random: Random, lexicon: Lexicon): MadePage {
  const topic = topicOf(random, lexicon);
  const kind = random.pick(KINDS);
  const wanted = BYTES.median * Math.exp(0.6 * random.normal());
  const bytes = Math.min(BYTES.most, Math.max(BYTES.least, wanted));
  const paragraphs: string[] = [];
  for (let size = 0; size < bytes;) {
    const paragraph = Array.from({ length: random.between(2, 6) }, () => sentence(random, topic)).join('');
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph);
  }
  return {
    href: `${kind === '媒体报道' ? 'media' : 'cases'}/page-${number}/`,
    kind,
    date: dateOf(random),
    title: titleOf(random, topic),
    themes: topic.themes.slice(0, 2),
    project: topic.project,
    keys: [
      topic.project,
      topic.organisations[0] ?? '',
      topic.themes.join('、'),
      `提前 ${random.between(1, 180)} 天`,
    ],
    paragraphs,
  };
}

/** What one page is about: a few names and words, which come back through its text. */
interface Topic extends Lexicon {
  themes: string[];
  project: string;
}

function topicOf(random: Random, lexicon: Lexicon): Topic {
  const some = (list: readonly string[], count: number) =>
    Array.from({ length: count }, () => random.pickFrequent(list));
  return {
    themes: [...new Set(some(THEMES, 4))],
    project: random.pickFrequent(lexicon.projects),
    nouns: some(lexicon.nouns, 24),
    places: some(lexicon.places, 5),
    organisations: some(lexicon.organisations, 5),
    projects: some(lexicon.projects, 2),
    people: some(lexicon.people, 4),
  };
}

function titleOf(random: Random, topic: Topic): string {
  const { nouns, places, project, themes } = topic;
  const theme = themes[0] ?? '';
  return random.pick([
    () => `${random.pick(places)}${theme}：${random.pick(nouns)}${random.pick(ADVERBS)}${random.pick(VERBS)}`,
    () => `${project}以${theme}${random.pick(VERBS)}${random.pick(nouns)}`,
    () =>
      `${random.between(3, 400)}${random.pick(UNITS)}，${random.pick(places)}的${random.pick(nouns)}这样完成`,
    () => `${random.pick(MEDIA)}｜${project}${random.pick(nouns)}${random.pick(VERBS)}记`,
  ])();
}

function sentence(random: Random, topic: Topic): string {
  const noun = () => random.pick(topic.nouns);
  const place = () => random.pick(topic.places);
  const organisation = () => random.pick(topic.organisations);
  const theme = () => random.pick(topic.themes);
  const verb = () => random.pickFrequent(VERBS);
  const adverb = () => random.pick(ADVERBS);
  const person = () => `${random.pick(ROLES)}${random.pick(topic.people)}`;
  const amount = () => `${numberOf(random)}${random.pick(UNITS)}`;
  const day = () => chineseDate(dateOf(random));
  const clause = () =>
    random.pick([
      () => `${adverb()}${verb()}${noun()}`,
      () => `把${noun()}和${noun()}${verb()}到${place()}`,
      () => `${person()}${adverb()}到场${verb()}`,
      () =>
        `${noun()}由${numberOf(random)}${random.pick(UNITS)}${random.pick(['增加到', '减少到', '调整为'])}${amount()}`,
      () => `${theme()}的${noun()}${verb()}了${amount()}`,
      () => `现场按${noun()}重新${verb()}${noun()}`,
    ])();
  const whole = random.pick([
    () => `${day()}，${organisation()}在${place()}${verb()}${noun()}，${clause()}`,
    () => `${clause()}，${clause()}，${clause()}`,
    () => `${organisation()}与${organisation()}围绕${theme()}${verb()}${noun()}，${clause()}`,
    () => `${person()}说：“${noun()}不能等，${clause()}。”${clause()}`,
    () => `截至${day()}，${topic.project}累计${verb()}${noun()}${amount()}，其中${place()}${amount()}`,
    () => `难处在${noun()}：${clause()}；${clause()}`,
    () =>
      `按照BIM模型和${noun()}的要求，${random.pick(['C50', 'GIS', 'PDCA', 'QC小组', '5G专网'])}用于${noun()}，${clause()}`,
    () => `${topic.project}较合同工期提前${random.between(1, 200)}天，${noun()}一次${verb()}`,
  ])();
  return `${whole}。`;
}

function numberOf(random: Random): string {
  const value = Math.ceil(10 ** (random.next() * 4));
  return random.below(4) === 0 ? (value / 10).toFixed(1) : String(value);
}

function dateOf(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${random.between(2019, 2026)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
}
