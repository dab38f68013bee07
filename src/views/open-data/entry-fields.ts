import { addressOf } from '#domain/addresses.ts';
import type { Award, Case, Content, MediaItem } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { deadSince } from '#domain/original.ts';
import { AWARD_KINDS, AWARD_LEVELS } from '#schemas/award.ts';
import { EVIDENCE_GRADES } from '#schemas/evidence.ts';
import { MEDIA_LEVELS } from '#schemas/media.ts';
import { cardsOf } from '../card.ts';
import { caseView, organizationLinks } from '../case.ts';
import { gradeOf } from '../evidence.ts';
import { lastChange, type Publication } from '#domain/publication-dates.ts';
import { sourcedSentence } from '../variance.ts';
import type { Field } from './field.ts';

interface Library {
  content: Content;
  graph: Graph;
}

/** What is public of a case; its outcomes are the sentences of its page. */
export function caseFields(library: Library): Field<Case>[] {
  const { content } = library;
  return [
    ID,
    { name: 'title', title: '标题', type: 'text', required: true, valueOf: (it) => it.title },
    urlField(content),
    {
      name: 'theme',
      title: '主题',
      type: 'text',
      valueOf: (it) => content.site.themes.find(({ id }) => id === it.theme)?.name,
    },
    { name: 'summary', title: '摘要', type: 'text', required: true, valueOf: (it) => it.summary },
    { name: 'periodStart', title: '实施起', type: 'date', required: true, valueOf: (it) => it.period.start },
    { name: 'periodEnd', title: '实施止', type: 'date', valueOf: (it) => it.period.end },
    {
      name: 'projects',
      title: '所在项目',
      type: 'list',
      required: true,
      valueOf: (it) =>
        cardsOf(
          it.projects.map((id) => `projects/${id}`),
          content,
        ).map((card) => card.title),
    },
    {
      name: 'partyOrgs',
      title: '党组织',
      type: 'list',
      required: true,
      valueOf: (it) => organizationLinks(it.partyOrgs, content).map((link) => link.text),
    },
    {
      name: 'outcomes',
      title: '成效',
      type: 'list',
      required: true,
      valueOf: (it) => caseView(it, library).outcomes.map(outcomeText),
    },
    { name: 'transfer', title: '可复制条件', type: 'list', required: true, valueOf: (it) => it.transfer },
    ...PUBLICATION,
  ];
}

export function mediaFields(content: Content): Field<MediaItem>[] {
  return [
    ID,
    {
      name: 'headline',
      title: '原标题',
      type: 'text',
      required: true,
      note: '照录原文',
      valueOf: (it) => it.headline,
    },
    urlField(content),
    { name: 'outlet', title: '媒体', type: 'text', required: true, valueOf: (it) => it.outlet },
    {
      name: 'level',
      title: '媒体级别',
      type: 'text',
      required: true,
      oneOf: MEDIA_LEVELS,
      valueOf: (it) => it.level,
    },
    { name: 'date', title: '刊发日期', type: 'date', required: true, valueOf: (it) => it.date },
    { name: 'originalUrl', title: '原文网址', type: 'url', required: true, valueOf: (it) => it.url },
    {
      name: 'originalGoneSince',
      title: '原文网址失效日期',
      type: 'date',
      note: '检查发现打不开的第一天；空着的没有查出失效',
      valueOf: (it) => deadSince(it, it.url),
    },
    { name: 'excerpt', title: '原文摘录', type: 'text', required: true, valueOf: (it) => it.excerpt },
    { name: 'archivedUrl', title: '存档网址', type: 'url', valueOf: (it) => it.archived?.url },
    { name: 'archivedDate', title: '存档日期', type: 'date', valueOf: (it) => it.archived?.date },
    {
      name: 'archivedSha256',
      title: '快照的 SHA-256',
      type: 'text',
      note: '主办单位留存、不公开的快照，供核对',
      valueOf: (it) => it.archived?.sha256,
    },
    ...subjectFields<MediaItem>('about', '报道对象', (it) => it.about, content),
    ...PUBLICATION,
  ];
}

export function awardFields(content: Content): Field<Award>[] {
  return [
    ID,
    {
      name: 'name',
      title: '荣誉全称',
      type: 'text',
      required: true,
      note: '照录原文',
      valueOf: (it) => it.name,
    },
    urlField(content),
    { name: 'grantor', title: '授予单位', type: 'text', required: true, valueOf: (it) => it.grantor },
    {
      name: 'level',
      title: '级别',
      type: 'text',
      required: true,
      oneOf: AWARD_LEVELS,
      valueOf: (it) => it.level,
    },
    {
      name: 'kind',
      title: '类型',
      type: 'text',
      required: true,
      oneOf: AWARD_KINDS,
      note: '案例入选、示范命名、认证不等于表彰',
      valueOf: (it) => it.kind,
    },
    { name: 'date', title: '授予日期', type: 'date', required: true, valueOf: (it) => it.date },
    { name: 'docNo', title: '文号', type: 'text', valueOf: (it) => it.docNo },
    { name: 'summary', title: '摘要', type: 'text', required: true, valueOf: (it) => it.summary },
    ...subjectFields<Award>('for', '授予对象', (it) => it.for, content),
    {
      name: 'evidenceGrade',
      title: '依据等级',
      type: 'text',
      required: true,
      oneOf: EVIDENCE_GRADES,
      valueOf: (it) => gradeOf(it.evidence),
    },
    ...PUBLICATION,
  ];
}

const ID: Field<Publication> = {
  name: 'id',
  title: '标识',
  type: 'id',
  required: true,
  valueOf: (it) => it.id,
};

const PUBLICATION: Field<Publication>[] = [
  { name: 'keywords', title: '关键词', type: 'list', required: true, valueOf: (it) => it.keywords },
  { name: 'published', title: '发布日期', type: 'date', required: true, valueOf: (it) => it.published },
  {
    name: 'updated',
    title: '更新日期',
    type: 'date',
    required: true,
    note: '最后修改的日期',
    valueOf: lastChange,
  },
];

function urlField({ site }: Content): Field<Publication> {
  return {
    name: 'url',
    title: '网页',
    type: 'url',
    required: true,
    valueOf: (it) => new URL(addressOf(`${it.collection}/${it.id}`), site.url).href,
  };
}

/** What an entry is about, by title and by page. */
function subjectFields<Source>(
  name: string,
  title: string,
  referencesOf: (source: Source) => readonly string[],
  content: Content,
): Field<Source>[] {
  return [
    {
      name,
      title,
      type: 'list',
      required: true,
      valueOf: (it) => cardsOf(referencesOf(it), content).map((card) => card.title),
    },
    {
      name: `${name}Urls`,
      title: `${title}的网页`,
      type: 'list',
      required: true,
      valueOf: (it) => referencesOf(it).map((to) => new URL(addressOf(to), content.site.url).href),
    },
  ];
}

function outcomeText({ label, figure, variance }: ReturnType<typeof caseView>['outcomes'][number]): string {
  if (variance) return `${label}：${sourcedSentence(variance)}`;
  return figure ? `${label}：${figure.value}${figure.unit}` : label;
}
