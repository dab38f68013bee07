import type { VarianceState } from '#domain/variance.ts';

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
  /** What may not be left out where the number is shown: how it stands against other baselines, and who says so. */
  notes: ShareNote[];
  /** All of it as a reader would say it. */
  said: string;
}

export interface ShareNote {
  text: string;
  /** Of a number of days, whose colour is that of its state. */
  state?: VarianceState;
}

/**
 * The pictures of a card: their size in pixels, the drawing that they show, and how their files end. No id holds a
 * dot, so none is another's. `small` is fetched with every page, for chats that take the first picture of a page:
 * WeChat takes none below 300 pixels each way.
 */
export const FORMATS = {
  wide: { width: 1200, height: 630, drawing: 'wide', ending: '.png' },
  square: { width: 1200, height: 1200, drawing: 'square', ending: '.square.png' },
  small: { width: 360, height: 360, drawing: 'square', ending: '.small.png' },
} as const;

export type Format = keyof typeof FORMATS;
export type Drawing = (typeof FORMATS)[Format]['drawing'];
