import type { ImageObjectLeaf, OrganizationLeaf } from 'schema-dts';
import type { AnyEntry, Content, Organization, Site } from '#domain/content.ts';
import { isOffered } from '../press-kit.ts';
import { pressHref } from '../press-links.ts';
import { pictureRights } from '../press-rights.ts';
import { absoluteUrl, idOf } from './address.ts';

/** A picture of an entry, as its file says, with the day on which the entry was published. */
export type Photo = Content['cases'][number]['photos'][number] & { published: string };

/** A file of a picture on the site. */
export interface PictureFile {
  src: string;
  width: number;
  height: number;
}

/** Where a picture stands, as a path on the site, and the page that tells its terms; that one shows its notice of rights. */
export interface PicturePlace {
  page: string;
  terms?: string | undefined;
}

/**
 * A picture on a page: who made it, who is to be named, and where its terms are told. What only the page of its terms
 * shows is said only there. A licence without an address of its own is described where the terms are. A picture that is
 * not offered has no terms of use, and none are claimed for it.
 */
export function imageObject(
  photo: Photo,
  file: PictureFile,
  { page, terms }: PicturePlace,
  site: Site,
): ImageObjectLeaf {
  const { press, owner } = site;
  const { creator, holder, notice } = pictureRights(photo, photo.published, site);
  const tellsTerms = terms === page;
  // Every page names the owner, in its footer.
  const showsCreator = tellsTerms || creator === owner.name || photo.credit.includes(creator);
  const offered = isOffered(photo);
  const licensePage = offered ? (terms ?? (press && pressHref)) : undefined;
  const licence =
    licensePage !== undefined && press?.licence
      ? (press.licence.url ?? absoluteUrl(`${licensePage}#terms`, site))
      : undefined;
  return {
    '@type': 'ImageObject',
    '@id': idOf(page, `picture-${photo.id}`, site),
    contentUrl: absoluteUrl(file.src, site),
    width: `${file.width}`,
    height: `${file.height}`,
    caption: photo.caption,
    creditText: photo.credit,
    ...(showsCreator && { creator: partyOf(creator, site) }),
    ...(photo.date !== undefined && { dateCreated: photo.date }),
    ...(tellsTerms && { copyrightNotice: notice, copyrightHolder: partyOf(holder, site) }),
    ...(licensePage !== undefined && { acquireLicensePage: absoluteUrl(licensePage, site) }),
    ...(licence !== undefined && { license: licence }),
  };
}

/**
 * Who made a picture or holds its rights. Only of the owner of the site is it known what it is; content tells of anyone
 * else nothing but a name, which may be that of a body or of a post, and a name is all that is said then.
 */
function partyOf(name: string, { owner }: Site): OrganizationLeaf | string {
  return name === owner.name ? { '@type': 'Organization', name } : name;
}

/** The pictures that the page of an entry shows, which are all that it has: what its text does not place follows it. */
export function shownPhotos(entry: Exclude<AnyEntry, Organization>): Photo[] {
  return entry.photos.map((it) => ({ ...it, published: entry.published }));
}
