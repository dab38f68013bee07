import { copying } from './copying.ts';
import { followOldLinks } from './old-links.ts';
import { offerParagraphs } from './paragraph-links.ts';
import { offerSelections } from './selection-links.ts';

/** The element that the text of the entry stands in: the one that the script does. */
const body = document.currentScript?.parentElement;
if (body) {
  const { panel, say, copy } = copying();
  const copyNow = (text: string) => void copy(text);
  offerParagraphs(body, say, copyNow);
  offerSelections(body, panel, copyNow);
  followOldLinks(body, say);
  document.querySelector('main')?.append(panel);
}
