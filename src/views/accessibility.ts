import { formatDate } from '#domain/civil-date.ts';
import type { Site } from '#domain/content.ts';
import { fill, words } from '#words';
import record from './accessibility-record.json' with { type: 'json' };
import { paths } from './paths.ts';

/** 无障碍声明: by what the site is measured, what the last run of the tests found, and what is known to be wanting. */
export function accessibilityView({ contact, report }: Site) {
  const { accessibility: told } = words;
  const { passed } = record;
  const counted = { templates: record.templates.length, axe: record.axe, ...passed };
  return {
    title: told.title,
    lead: told.lead,
    breadcrumbs: [
      { href: paths.home, label: words.site.home },
      { href: paths.about, label: words.sections.about },
    ],
    date: fill(told.date, { date: formatDate(record.date) }),
    sections: [
      { id: 'standards', title: told.standards, items: [...told.standardItems] },
      { id: 'settings', title: told.settings, items: [...told.settingItems] },
      { id: 'results', title: told.results, items: told.resultItems.map((it) => fill(it, counted)) },
      { id: 'gaps', title: told.gaps, items: [...told.gapItems] },
      {
        id: 'contact',
        title: told.contact,
        items: [
          contact.department,
          ...(contact.email === undefined ? [] : [contact.email]),
          ...(contact.phone === undefined ? [] : [`${words.site.phone} ${contact.phone}`]),
          ...(report === undefined ? [] : [`${words.site.report}：${report}`]),
        ],
      },
    ],
  };
}
