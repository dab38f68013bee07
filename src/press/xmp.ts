import type { PictureLabels } from './labels.ts';

/** The labels as an XMP packet: Dublin Core, Photoshop and XMP Rights (IPTC Photo Metadata Standard). */
export function xmpOf({
  creator,
  credit,
  copyright,
  usageTerms,
  caption,
  page,
  date,
}: PictureLabels): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">',
    `<dc:creator><rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${chinese(caption)}</dc:description>`,
    `<dc:rights>${chinese(copyright)}</dc:rights>`,
    `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
    ...(date === undefined ? [] : [`<photoshop:DateCreated>${date}</photoshop:DateCreated>`]),
    '<xmpRights:Marked>True</xmpRights:Marked>',
    `<xmpRights:UsageTerms>${chinese(usageTerms)}</xmpRights:UsageTerms>`,
    `<xmpRights:WebStatement>${escaped(page)}</xmpRights:WebStatement>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** A text with its language; readers that ask for none get it too. */
function chinese(text: string): string {
  const item = (language: string) => `<rdf:li xml:lang="${language}">${escaped(text)}</rdf:li>`;
  return `<rdf:Alt>${item('x-default')}${item('zh-CN')}</rdf:Alt>`;
}

/** XML has no way to write control characters and halves of pairs. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (it) => ENTITIES[it] ?? it);
}

/** By name, because some readers of XMP know no numbers. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
