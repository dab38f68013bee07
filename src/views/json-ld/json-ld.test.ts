import { expect, test } from 'vitest';
import { milestonesOf } from '#domain/relations.ts';
import {
  makeActivity,
  makeCase,
  makeContent,
  makeMedia,
  makeMilestone,
  makeOrganization,
  makeProject,
  makeSite,
  withBody,
} from '#testing/content.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { caseArticle } from './case-article.ts';
import { dataCatalog, dataset } from './dataset.ts';
import { activityEvent, milestoneEvent } from './event.ts';
import { imageObject, shownPhotos } from './image-object.ts';
import { publisherOrganization } from './organization.ts';
import { projectPage } from './project.ts';
import { reportPage } from './report-page.ts';
import { jsonLdText } from './script.ts';
import { agreementPage, awardPage, organizationPage } from './web-page.ts';
import { webSite } from './web-site.ts';

const content = makeContent();
const { site } = content;
const ROOT = 'https://brand.example/';
const TERMS = '/press/pictures/cases/bridge-case/closure/';
const FILE = { src: '/assets/closure.jpg', width: 1200, height: 800 };
const photo = (id: string) => ({
  id,
  file: `${id}.jpg`,
  alt: '桥',
  caption: '大桥合龙',
  credit: '示例建设公司',
  date: '2024-03',
  people: 'none' as const,
});

test('nothing in a value can end the script', () => {
  const text = jsonLdText([{ '@type': 'Thing', name: '</script><!--' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name: '</script><!--' }],
  });
});

test('the publisher is the owner of the site, with the contact that pages show', () => {
  const contact = { department: '党群工作部', email: 'a@b.example', address: '示例路1号' };
  expect(publisherOrganization(makeSite({ contact }))).toEqual({
    '@type': 'Organization',
    '@id': `${ROOT}#organization`,
    name: '示例建设公司',
    url: ROOT,
    email: 'a@b.example',
    address: '示例路1号',
  });
});

test('the site says how to search it', () => {
  expect(webSite(site)).toMatchObject({
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: `${ROOT}search/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('breadcrumbs end with the page itself', () => {
  const list = breadcrumbList(
    { breadcrumbs: [{ href: '/', label: '首页' }], title: '典型案例' },
    new URL(site.url),
  );
  expect(list.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: '首页', item: ROOT },
    { '@type': 'ListItem', position: 2, name: '典型案例' },
  ]);
});

test('a case is an article of the publisher about its projects', () => {
  const entry = makeCase({
    title: '大桥案例',
    updated: '2024-06-01',
    keywords: ['合龙'],
    photos: [photo('closure')],
  });
  expect(caseArticle(entry, content)).toMatchObject({
    '@type': 'Article',
    '@id': `${ROOT}cases/bridge-case/#article`,
    headline: '大桥案例',
    author: { name: '示例建设公司' },
    publisher: { '@id': `${ROOT}#organization` },
    datePublished: '2024-05-06',
    dateModified: '2024-06-01',
    articleSection: '攻坚',
    keywords: ['合龙'],
    inLanguage: 'zh-CN',
    image: [{ '@id': `${ROOT}cases/bridge-case/#picture-closure` }],
    about: [{ '@type': 'Project', name: '项目 bridge', url: `${ROOT}projects/bridge/` }],
  });
});

test.each([
  ['江省日报', '省级', 'NewsArticle'],
  ['示例通讯社', '中央', 'NewsArticle'],
  ['中国工程建设示范网', '行业', 'Article'],
  ['示例建设报', '自有', 'Article'],
] as const)('a report of %s (%s) is a %s, which our page is about', (outlet, level, type) => {
  const page = reportPage(makeMedia({ outlet, level, headline: '大桥竣工' }), site);
  expect(page).toMatchObject({
    '@type': 'WebPage',
    '@id': `${ROOT}media/bridge-news/`,
    isBasedOn: 'https://news.example/bridge',
    mainEntity: {
      '@type': type,
      headline: '大桥竣工',
      url: 'https://news.example/bridge',
      datePublished: '2024-04-01',
      publisher: { '@type': 'Organization', name: outlet },
    },
  });
});

test('a milestone is an event on the site of its project, as soon as its date is known', () => {
  const project = makeProject({ name: '示例大桥' });
  const [known] = milestonesOf({ ...content, projects: [project] });
  expect(known && milestoneEvent(known, site)).toMatchObject({
    '@type': 'Event',
    name: '全桥竣工',
    startDate: '2024-03-21',
    description: '较合同工期提前101天',
    location: { '@type': 'Place', name: '示例大桥' },
  });
  const others = [
    makeMilestone({ actual: undefined }),
    makeMilestone({ actual: { masked: true, order: 1 } }),
  ];
  for (const milestone of others) {
    expect(milestoneEvent({ id: 'bridge/completion', project, milestone }, site)).toBeUndefined();
  }
});

test('an activity is an event where its place is known', () => {
  expect(activityEvent(makeActivity(), content)).toMatchObject({
    startDate: '2023-05-04',
    location: [{ name: '项目 bridge' }],
    organizer: [{ name: '组织 branch', url: `${ROOT}organizations/branch/` }],
    contributor: [{ name: '组织 community-branch' }],
  });
  expect(activityEvent(makeActivity({ projects: [] }), content)).toBeUndefined();
});

test('a picture says what it shows and who is to be named', () => {
  const [shown] = shownPhotos(makeCase({ photos: [{ ...photo('closure'), creator: '示例影像社' }] }));
  const of = (press?: NonNullable<Parameters<typeof makeSite>[0]>['press']) =>
    shown && imageObject(shown, FILE, { page: '/cases/bridge-case/' }, makeSite({ press }));
  expect(of()).toEqual({
    '@type': 'ImageObject',
    '@id': `${ROOT}cases/bridge-case/#picture-closure`,
    contentUrl: `${ROOT}assets/closure.jpg`,
    width: '1200',
    height: '800',
    caption: '大桥合龙',
    creditText: '示例建设公司',
    dateCreated: '2024-03',
  });
});

test.each([
  [
    'the owner, who stands below every page',
    {},
    '/cases/a/',
    { '@type': 'Organization', name: '示例建设公司' },
  ],
  ['whom the credit names', { creator: '示例影像社', credit: '示例影像社供图' }, '/cases/a/', '示例影像社'],
  ['nobody whom the page does not name', { creator: '项目部通讯员' }, '/cases/a/', undefined],
  ['whoever it is, on the page of the picture', { creator: '项目部通讯员' }, TERMS, '项目部通讯员'],
])('the maker of a picture is %s', (_, fields, page, creator) => {
  const [shown] = shownPhotos(makeCase({ photos: [{ ...photo('closure'), ...fields }] }));
  expect(shown && imageObject(shown, FILE, { page, terms: TERMS }, site).creator).toEqual(creator);
});

test('rights are another’s where the file says so, and never the owner’s by default', () => {
  const held = (fields: object) => {
    const [shown] = shownPhotos(makeCase({ photos: [{ ...photo('closure'), ...fields }] }));
    return shown && imageObject(shown, FILE, { page: TERMS, terms: TERMS }, site).copyrightHolder;
  };
  expect(held({})).toEqual({ '@type': 'Organization', name: '示例建设公司' });
  expect(held({ creator: '示例影像社' })).toBe('示例影像社');
  expect(held({ creator: '项目部通讯员', copyright: '示例建设公司' })).toMatchObject({
    name: '示例建设公司',
  });
});

test('a picture that is not offered claims no licence, and leads nowhere for one', () => {
  const consent = { reference: '2024-1', until: '2030-01-01' };
  const fields = { people: 'consented' as const, consent };
  const [shown] = shownPhotos(makeCase({ photos: [{ ...photo('closure'), ...fields }] }));
  const press = { terms: ['注明来源'], licence: { name: '署名', url: 'https://licence.example/by' } };
  const image = shown && imageObject(shown, FILE, { page: TERMS, terms: TERMS }, makeSite({ press }));
  expect(image).toHaveProperty('copyrightNotice');
  expect(image).not.toHaveProperty('license');
  expect(image).not.toHaveProperty('acquireLicensePage');
});

test('the page that tells the terms of a picture shows its notice of rights; others lead to it', () => {
  const [shown] = shownPhotos(makeCase({ photos: [photo('closure')] }));
  const press = { terms: ['注明来源'], licence: { name: '署名', url: 'https://licence.example/by' } };
  const at = (page: string, terms?: string) =>
    shown && imageObject(shown, FILE, { page, terms }, makeSite({ press }));
  expect(at('/press/pictures/a/', '/press/pictures/a/')).toMatchObject({
    copyrightNotice: '© 2024 示例建设公司',
    acquireLicensePage: `${ROOT}press/pictures/a/`,
    license: 'https://licence.example/by',
  });
  expect(at('/cases/a/', '/press/pictures/a/')).not.toHaveProperty('copyrightNotice');
  expect(at('/cases/a/', '/press/pictures/a/')).toHaveProperty(
    'acquireLicensePage',
    `${ROOT}press/pictures/a/`,
  );
  expect(at('/media/a/')).toHaveProperty('acquireLicensePage', `${ROOT}press/`);
});

test('a licence that has no address of its own is described where the terms of the picture are', () => {
  const [shown] = shownPhotos(makeCase({ photos: [photo('closure')] }));
  const site = makeSite({ press: { terms: ['注明来源'], licence: { name: '署名，仅限新闻报道' } } });
  expect(shown && imageObject(shown, FILE, { page: '/cases/a/', terms: TERMS }, site)).toHaveProperty(
    'license',
    `${ROOT}${TERMS.slice(1)}#terms`,
  );
  const without = makeSite({ press: { terms: ['注明来源'] } });
  expect(shown && imageObject(shown, FILE, { page: '/cases/a/', terms: TERMS }, without)).not.toHaveProperty(
    'license',
  );
});

test('all pictures of an entry are described, because its page shows those too that its text does not place', () => {
  const photos = [photo('cover'), photo('placed'), photo('unused')];
  const entry = withBody(makeCase({ photos, cover: 'cover' }), '正文。\n\n<Photo id="placed" />');
  expect(shownPhotos(entry).map((it) => it.id)).toEqual(['cover', 'placed', 'unused']);
  expect(shownPhotos(makeActivity({ photos })).map((it) => it.id)).toEqual(['cover', 'placed', 'unused']);
});

test('data can be downloaded where there are files', () => {
  const facts = { href: '/milestones/', title: '工期对账', lead: '逐一对照' };
  expect(dataset(facts, site)).not.toHaveProperty('distribution');
  const files = { csv: '/data/milestones.csv', json: '/data/milestones.json' };
  expect(dataset({ ...facts, id: 'data-milestones', files, version: '2024-06-01' }, site)).toMatchObject({
    '@id': `${ROOT}milestones/#data-milestones`,
    version: '2024-06-01',
    dateModified: '2024-06-01',
    distribution: [
      { encodingFormat: 'text/csv', contentUrl: `${ROOT}data/milestones.csv` },
      { encodingFormat: 'application/json', contentUrl: `${ROOT}data/milestones.json` },
    ],
  });
});

test('a catalogue points to the datasets of its page', () => {
  const facts = { href: '/data/', title: '工期对账', lead: '逐一对照' };
  const page = { href: '/data/', title: '开放数据', lead: '数据文件', licence: 'https://licence.example/by' };
  expect(dataCatalog(page, [{ ...facts, id: 'a' }, facts], site)).toMatchObject({
    '@type': 'DataCatalog',
    '@id': `${ROOT}data/#catalog`,
    name: '开放数据',
    description: '数据文件',
    license: 'https://licence.example/by',
    dataset: [{ '@id': `${ROOT}data/#a` }, { '@id': `${ROOT}data/#dataset` }],
  });
});

test('the other pages say what they are about', () => {
  expect(projectPage(makeProject({ name: '示例大桥', place: '示例市北埠区' }), site)).toMatchObject({
    name: '示例大桥',
    mainEntity: { '@type': 'Project', location: { name: '示例市北埠区' } },
  });
  expect(organizationPage(makeOrganization(), site)).toMatchObject({
    mainEntity: { '@id': `${ROOT}organizations/branch/#organization` },
  });
  const [award] = content.awards;
  const [agreement] = content.agreements;
  expect(award && awardPage(award, site)).toMatchObject({ name: '荣誉 bridge-award' });
  expect(agreement && agreementPage(agreement, site)).toMatchObject({
    url: `${ROOT}co-building/pairing/`,
    datePublished: '2024-05-06',
  });
});
