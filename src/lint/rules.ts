import type { LintRule } from './rule.ts';
import { keyNames } from './rules/l01-key-names.ts';
import { organOrder } from './rules/l02-organ-order.ts';
import { maskedSpeaker } from './rules/l03-masked-speaker.ts';
import { fixedFormulas } from './rules/l04-fixed-formulas.ts';
import { committeeNames } from './rules/l05-committee-names.ts';
import { cautiousWords } from './rules/l06-cautious-words.ts';
import { records } from './rules/l07-records.ts';
import { confusions } from './rules/l08-confusions.ts';
import { paragraphEnd } from './rules/l09-paragraph-end.ts';
import { repetition } from './rules/l10-repetition.ts';
import { oneTerm } from './rules/l11-one-term.ts';
import { superlatives } from './rules/l12-superlatives.ts';
import { numbers } from './rules/l14-numbers.ts';
import { punctuation } from './rules/l15-punctuation.ts';
import { outline } from './rules/l16-outline.ts';
import { masks } from './rules/l17-masks.ts';
import { personalData } from './rules/l19-personal-data.ts';
import { secrecy } from './rules/l20-secrecy.ts';
import { characters } from './rules/l21-characters.ts';
import { keywords } from './rules/l22-keywords.ts';
import { pictures } from './rules/l23-pictures.ts';
import { staleWords } from './rules/l24-stale-words.ts';
import { territories } from './rules/l25-territories.ts';
import { links } from './rules/l26-links.ts';
import { branches } from './rules/l27-branches.ts';
import { machineResidue } from './rules/l28-machine-residue.ts';
import { lengths } from './rules/l29-length.ts';
import { corrections } from './rules/l31-corrections.ts';
import { emblems } from './rules/l32-emblems.ts';
import { maps } from './rules/l33-maps.ts';
import { placeholder } from './rules/l34-placeholder.ts';
import { consent } from './rules/l35-consent.ts';
import { secrecyWords } from './rules/l36-secrecy-words.ts';
import { roster } from './rules/l37-roster.ts';
import { datedNames } from './rules/l38-dated-names.ts';
import { originalHeadline } from './rules/l39-original-headline.ts';

/** The rules of the content check in the order of their ids. */
export const LINT_RULES: readonly LintRule[] = [
  keyNames,
  organOrder,
  maskedSpeaker,
  fixedFormulas,
  committeeNames,
  cautiousWords,
  records,
  confusions,
  paragraphEnd,
  repetition,
  oneTerm,
  superlatives,
  numbers,
  punctuation,
  outline,
  masks,
  personalData,
  secrecy,
  characters,
  keywords,
  pictures,
  staleWords,
  territories,
  links,
  branches,
  machineResidue,
  lengths,
  corrections,
  emblems,
  maps,
  placeholder,
  consent,
  secrecyWords,
  roster,
  datedNames,
  originalHeadline,
];
