import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts';

export interface BreadcrumbFacts {
  breadcrumbs: readonly { href: string; label: string }[];
  title: string;
}

/** The way to a page, from the home page down; the page itself closes it and needs no address. */
export function breadcrumbList({ breadcrumbs, title }: BreadcrumbFacts, origin: URL): BreadcrumbListLeaf {
  const steps = [
    ...breadcrumbs.map(({ href, label }) => ({ name: label, item: new URL(href, origin).href })),
    { name: title },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index): ListItemLeaf => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}
