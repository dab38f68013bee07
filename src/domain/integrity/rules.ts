import type { Finding } from '../problem.ts';
import { aliasesAreFree } from './aliases.ts';
import { agreementDates, jointBranchIsNamed, plansAreSound } from './agreements.ts';
import { sectionOrder } from './cases.ts';
import { typedNumbersAreTrue } from './claims.ts';
import type { Inspection, Rule } from './inspection.ts';
import { earlyIsSafe, maskedOrder, maskedStaysMasked, milestoneDates, variancesExist } from './milestones.ts';
import { branchKinds, organizationRoles } from './organizations.ts';
import { obstaclesAreSound, oneOwner, oneZoneStyle, partIdsAreUnique } from './projects.ts';
import { publishingFields } from './publishing.ts';
import { eventDates, publicationDates, titlesAreUnique, vocabularies } from './publications.ts';
import { picturesAreDeclared, referencesAreOnce, referencesResolve } from './references.ts';

/** What must hold across the content before any of it goes out. */
export const RULES = {
  referencesResolve,
  referencesAreOnce,
  picturesAreDeclared,
  oneOwner,
  partIdsAreUnique,
  oneZoneStyle,
  obstaclesAreSound,
  milestoneDates,
  maskedOrder,
  maskedStaysMasked,
  earlyIsSafe,
  variancesExist,
  branchKinds,
  organizationRoles,
  agreementDates,
  plansAreSound,
  jointBranchIsNamed,
  sectionOrder,
  aliasesAreFree,
  publishingFields,
  publicationDates,
  eventDates,
  titlesAreUnique,
  vocabularies,
  typedNumbersAreTrue,
} as const satisfies Record<string, Rule>;

/** Runs all rules; nothing stops at the first finding. */
export function inspect(inspection: Inspection): Finding[] {
  return Object.values(RULES).flatMap((rule) => rule(inspection));
}
