/** What an editor knows the site itself by. */
export const SITE_FILE = 'site.yaml';

/** What a share picture says; `views/share-card.ts` writes these from the content. */
export interface ShareCard {
  /** What an editor knows it by: its `collection/id`, or `SITE_FILE`. */
  subject: string;
  /** Where its pictures are below the site's root, without their endings: `share/cases/bridge`. It never changes. */
  path: string;
  brand: string;
  /** What kind of thing it is. */
  label: string;
  /** Cut where a line may end. */
  title: string[];
  figure?: ShareFigure;
  /** Said in smaller type where there is no number; cut where a line may end. */
  detail?: string[];
  /** Who says so. */
  note: string;
  date?: string;
}

/** The one number of a picture, with what it counts said before it. */
export interface ShareFigure {
  caption: string;
  value: string;
  unit: string;
  /** A delay is not shown in the colour of an early finish. */
  late: boolean;
}

/** The pictures of a card: their size in pixels, and how their files end. No id holds a dot, so none is another's. */
export const FORMATS = {
  wide: { width: 1200, height: 630, ending: '.png' },
  square: { width: 1200, height: 1200, ending: '.square.png' },
} as const;

export type Format = keyof typeof FORMATS;
