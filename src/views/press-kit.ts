import { addressOf } from '#domain/addresses.ts';
import { entryCitation } from '#domain/citation/citation.ts';
import { formatDate } from '#domain/civil-date.ts';
import type { Case, Content, Project, Site } from '#domain/content.ts';
import type { Graph } from '#domain/graph.ts';
import { fill, words } from '#words';
import { titleOf } from './card.ts';
import { RECORD_FORMS, type RecordForm } from './cite-files.ts';
import { citationText } from './cite.ts';
import { type FactSection, factSections } from './press-facts.ts';
import { kitName, picturePath } from './press-links.ts';
import { pictureRights } from './press-rights.ts';

export type PressEntry = Case | Project;
export type PressPhoto = PressEntry['photos'][number];

/** What is to be put into a press kit, in words; the files are made of it by `src/press/`. */
export interface KitPlan {
  name: string;
  date: string;
  pictures: PicturePlan[];
  captionsHead: string[];
  facts: { title: string; lead: string[]; sections: FactSection[] };
  citation: string[];
  /** What reference managers import, as the contents of a file. */
  records: Record<RecordForm, string>;
  terms: string[];
}

export interface PicturePlan {
  /** What its files are called. */
  name: string;
  photo: PressPhoto;
  labels: Labels;
}

interface Labels {
  creator: string;
  credit: string;
  copyright: string;
  usageTerms: string;
  caption: string;
  page: string;
  date?: string;
}

/** The entries with press pages; shown entries alone are in `content`. */
export function pressEntries({ cases, projects }: Content): PressEntry[] {
  return [...cases, ...projects];
}

/** Whether anything may be downloaded: where the terms are known, and never from a preview. */
export function offersDownloads({ content, preview }: { content: Content; preview: boolean }): boolean {
  return content.site.press !== undefined && !preview;
}

/** Those pictured agreed to be shown on this site; nobody asked them about others. */
export function isOffered(photo: PressPhoto): boolean {
  return photo.people !== 'consented';
}

/** Whether a picture can also be had without the others of its entry. */
export function isOfferedAlone(photo: PressPhoto, { photos }: PressEntry): boolean {
  return isOffered(photo) && photos.filter(isOffered).length > 1;
}

/** The day of the content: that of its last change, or else of its publication. */
export function kitDate({ published, updated }: PressEntry): string {
  return updated ?? published;
}

/** The kit of an entry; with `only`, that of one of its pictures. */
export function kitPlan(
  entry: PressEntry,
  library: { content: Content; graph: Graph },
  only?: string,
): KitPlan {
  const { site } = library.content;
  const title = titleOf(entry);
  const url = new URL(addressOf(`${entry.collection}/${entry.id}`), site.url).href;
  const published = formatDate(entry.published);
  const citation = entryCitation(entry, library.content);
  return {
    name: kitName(entry.collection, entry.id),
    date: kitDate(entry),
    pictures: entry.photos
      .filter((it) => isOffered(it) && (only === undefined || it.id === only))
      .map((photo) => picturePlan(entry, photo, site)),
    captionsHead: [...words.press.captionsHead],
    facts: {
      title,
      lead: [
        ...(site.demo ? [words.site.demo] : []),
        entry.summary,
        [
          `${words.entry.published}：${published}`,
          ...(entry.updated === undefined ? [] : [`${words.entry.updated}：${formatDate(entry.updated)}`]),
        ].join('　'),
        `${words.press.address}：${url}`,
      ],
      sections: [
        ...factSections(entry, library),
        { title: words.press.contact, facts: contactOf(site).map((it) => ({ values: [it] })) },
      ],
    },
    citation: citationText(citation),
    records: { ris: RECORD_FORMS.ris.write(citation), bib: RECORD_FORMS.bib.write(citation) },
    terms: termsText(site),
  };
}

/** The name of the entry stands in front, because folders get lost on the way. */
export function pictureName({ id }: PressEntry, photo: PressPhoto): string {
  return `${id}--${photo.id}`;
}

/** How the files of a picture are made. */
export function picturePlan(entry: PressEntry, photo: PressPhoto, site: Site): PicturePlan {
  return { name: pictureName(entry, photo), photo, labels: labelsOf(entry, photo, site) };
}

/** A line of `captions.csv`: one file with what has to stand beside it in print. */
export function captionRow(
  { photo, labels }: PicturePlan,
  path: string,
  { width, height }: { width: number; height: number },
): string[] {
  return [
    path,
    labels.caption,
    labels.credit,
    labels.copyright,
    photo.date === undefined ? '' : formatDate(photo.date),
    pixelsText(width, height),
    printSize(width, height),
    labels.usageTerms,
  ];
}

export function pixelsText(width: number, height: number): string {
  return `${String(width)}×${String(height)}`;
}

/** How large a picture can be printed at 300 dots per inch: 15.2×10.1厘米, rounded down to a millimetre. */
export function printSize(width: number, height: number): string {
  const centimetres = (pixels: number) => (Math.floor((pixels / 300) * 25.4) / 10).toFixed(1);
  return `${centimetres(width)}×${centimetres(height)}${words.press.centimetres}`;
}

/** Who answers to journalists: the press contact, or else the contact of the site. */
export function contactOf({ press, contact: general }: Site): string[] {
  const { department, email, phone } = press?.contact ?? general;
  return [
    department,
    ...(phone === undefined ? [] : [`${words.site.phone}：${phone}`]),
    ...(email === undefined ? [] : [`${words.about.email}：${email}`]),
  ];
}

/** The terms of use as a document of their own. */
function termsText(site: Site): string[] {
  const { press } = site;
  const licence = press?.licence;
  return [
    words.press.terms,
    '',
    ...(site.demo ? [words.site.demo, ''] : []),
    ...(press?.terms ?? []).map((it, index) => `${String(index + 1)}. ${it}`),
    ...(licence ? ['', `${words.press.licence}：${licence.name}`] : []),
    ...(licence?.url === undefined ? [] : [licence.url]),
    '',
    words.press.contact,
    ...contactOf(site),
  ];
}

function labelsOf(entry: PressEntry, photo: PressPhoto, site: Site): Labels {
  const { press } = site;
  const { credit, caption, date, mapApproval } = photo;
  const licence = press?.licence ? [`${words.press.licence}：${press.licence.name}。`] : [];
  const approval = mapApproval === undefined ? '' : fill(words.site.mapApproval, { number: mapApproval });
  const { creator, notice } = pictureRights(photo, entry.published, site);
  return {
    creator,
    credit,
    copyright: notice,
    usageTerms: [...(press?.terms ?? []), ...licence].join(''),
    caption: approval === '' ? caption : `${caption}（${approval}）`,
    page: new URL(picturePath(entry.collection, entry.id, photo.id), site.url).href,
    ...(date !== undefined && { date }),
  };
}
