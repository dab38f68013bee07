import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { siteNamed, textOf } from './built-sites.ts';
import { type BuiltSite } from './setup/global-setup.ts';

const demonstration = siteNamed('the demonstration');
const fixture = siteNamed('the fixture brand');

describe('101 days before the contract and 45 before the plan, which lies 56 days inside the contract', () => {
  test('stand on the page of the milestone', () => {
    const text = words(milestonePage(demonstration, 'sports-center', 'completion'));
    expect(text).toContain('较合同工期提前101天');
    expect(text).toContain('较原计划提前45天');
    expect(text).toContain('原计划比合同工期早56天');
  });

  test('stand in the ledger', () => {
    const row = words(ledgerRow(demonstration, 'sports-center', 'completion'));
    expect(row).toContain('较合同工期提前101天');
    expect(row).toContain('较原计划提前45天');
  });
});

describe('each way a milestone can end is told in its words', () => {
  test.each([
    ['early', 'completion', ['较合同工期提前30天', '较原计划提前10天', '原计划比合同工期早20天']],
    ['on time', 'groundbreaking', ['按期']],
    ['late, and early against the extension', 'east-cap', ['较合同工期滞后50天', '较批准顺延提前11天']],
    ['on a date that is masked', 'closure', ['日期未公开', '较合同工期提前12天', '据申报材料']],
    ['in a month', 'west-cap', ['2022年11月', '不计算天数']],
    ['as a record', 'monthly-record', ['单月架梁60片']],
    ['not yet', 'handover', ['进行中', '合同工期', '2030年12月31日']],
  ])('%s', (_, id, sentences) => {
    const text = words(milestonePage(fixture, 'river-bridge', id));
    for (const it of sentences) expect(text).toContain(it);
  });

  test.each(['west-cap', 'monthly-record', 'handover'])('%s has no number of days in the ledger', (id) => {
    expect(words(ledgerRow(fixture, 'river-bridge', id))).not.toMatch(/提前|滞后|按期/);
  });
});

describe('a masked date is said to be declared, and can be neither read nor computed', () => {
  test.each([
    ['top of its own page', () => headerOf(milestonePage(fixture, 'river-bridge', 'closure'))],
    ['row of the ledger', () => ledgerRow(fixture, 'river-bridge', 'closure')],
    ['item of the timeline', () => linking(fixture, 'timeline/index.html', 'li', 'river-bridge', 'closure')],
  ])('at the %s', (_, find) => {
    const place = find();
    expect(words(place)).toContain('据申报材料');
    expect(DomUtils.getElementsByTagName('time', place).map(words)).toEqual([]);
  });
});

type Nodes = Parameters<typeof DomUtils.textContent>[0];

function milestonePage(site: BuiltSite, project: string, milestone: string) {
  return byId(site, `projects/${project}/milestones/${milestone}/index.html`, 'main');
}

/** Where a page says in large letters what it is about. */
function headerOf(main: ReturnType<typeof byId>) {
  return DomUtils.getElementsByTagName('header', main).slice(0, 1);
}

/** The row of the ledger that links to a milestone. */
function ledgerRow(site: BuiltSite, project: string, milestone: string) {
  return linking(site, 'milestones/index.html', 'tr', project, milestone);
}

/** The row or list item of a page that links to a milestone. */
function linking(site: BuiltSite, file: string, tag: 'tr' | 'li', project: string, milestone: string) {
  const href = `${site.base}projects/${project}/milestones/${milestone}/`;
  const items = DomUtils.getElementsByTagName(tag, byId(site, file, 'main'));
  const item = items.find((it) => DomUtils.getElements({ href }, it, true).length > 0);
  if (!item) throw new Error(`${file} has no <${tag}> that links to ${href}`);
  return item;
}

function byId(site: BuiltSite, file: string, id: string) {
  const found = DomUtils.getElementById(id, parseDocument(textOf(site, file)));
  if (!found) throw new Error(`${file} has no #${id}`);
  return found;
}

/** The text of some nodes without white space, which elements in Chinese text may or may not have around them. */
function words(nodes: Nodes): string {
  return DomUtils.textContent(nodes).replace(/\s+/g, '');
}
