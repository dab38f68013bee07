import type { OrganizationLeaf } from 'schema-dts';
import type { Organization, Site } from '#domain/content.ts';
import { entryHref, paths } from '../paths.ts';
import { absoluteUrl, idOf } from './address.ts';

/** The publisher with all that the home page and 关于品牌 say of it. */
export function publisherOrganization(site: Site): OrganizationLeaf {
  const { email, phone, address } = site.contact;
  return {
    ...publisher(site),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { telephone: phone }),
    ...(address !== undefined && { address }),
  };
}

/** The publisher as other things name it; the footer of every page does too. */
export function publisher(site: Site): OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': idOf(paths.home, 'organization', site),
    name: site.owner.name,
    url: absoluteUrl(paths.home, site),
  };
}

/** An organization as other pages name it. */
export function organizationRef(
  { id, name }: Pick<Organization, 'id' | 'name'>,
  site: Site,
): OrganizationLeaf {
  const href = entryHref(`organizations/${id}`);
  return {
    '@type': 'Organization',
    '@id': idOf(href, 'organization', site),
    name,
    url: absoluteUrl(href, site),
  };
}
