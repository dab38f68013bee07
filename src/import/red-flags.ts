import type { CivilDate } from '#domain/civil-date.ts';
import { lint } from '#lint/lint.ts';
import { personalData } from '#lint/rules/l19-personal-data.ts';
import { secrecy } from '#lint/rules/l20-secrecy.ts';
import { contextFor } from '#source/lint-content.ts';
import { readPlainText } from '#source/plain-text.ts';
import type { SourceContent } from '#source/read-content.ts';
import type { ImportNote } from './imported-document.ts';

/**
 * What a document must not hold to be imported at all: marks of secrecy, numbers and addresses of people. The rules are
 * those of the content check, L19 and L20; numbers are told masked.
 */
export function redFlags(text: string, { content, lexicon }: SourceContent, today: CivilDate): ImportNote[] {
  const page = readPlainText('', text);
  const found = lint([page], [secrecy, personalData], contextFor(lexicon, today, content.site));
  return found.map(({ message, remedy }) => ({ kind: 'stop', message, remedy }));
}
