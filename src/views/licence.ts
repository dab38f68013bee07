import type { Content } from '#domain/content.ts';
import { words } from '#words';

/** On what terms feeds and data may be used: what site.yaml says, or that it says nothing. */
export interface LicenceView {
  name: string;
  url?: string;
}

export function licenceView({ site }: Content): LicenceView {
  const licence = site.data?.licence;
  if (!licence) return { name: words.openData.noLicence };
  return { name: licence.name, ...(licence.url !== undefined && { url: licence.url }) };
}
