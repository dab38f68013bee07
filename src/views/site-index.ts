import type { AnyEntry, Content, Organization } from '#domain/content.ts';
import { milestonesOf } from '#domain/relations.ts';
import { yearOf } from '#domain/civil-date.ts';
import { actualDate } from '#domain/variance.ts';
import { folded } from '#search/fold.ts';
import { soundsOf } from '#search/vocabulary.ts';
import { fill, words } from '#words';
import { COLLECTION_NAMES, eventDate, newestFirst, titleOf } from './card.ts';
import { entryHref, paths } from './paths.ts';
