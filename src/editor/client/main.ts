import './speak-chinese.ts';
import CMS from '@sveltia/cms';
import { COLLECTIONS, type Referable } from '#schemas/fields.ts';
import { collections } from '#schemas/collections.ts';
import { CHECKS_FIELD, formatOf } from '../cms-config.ts';
import { editorComponents, PICTURE_FIELD } from '../editor-components.ts';
import { type FormContent, toFile, toForm } from '../entry-file.ts';
import { REFERENCE_FIELD } from '../form-fields.ts';
import { Checker } from './checker.ts';
import { checksField } from './checks-field.ts';
import { type Choice, choiceField } from './choice-field.ts';
import { editedEntry, type EntryMap } from './edited-entry.ts';
import { previewTemplate } from './preview.ts';
import type { EditorSettings } from './protocol.ts';

const settings = (await (await fetch('settings.json')).json()) as EditorSettings;
const checker = new Checker(settings);

for (const collection of COLLECTIONS) {
  CMS.registerCustomFormat(formatOf(collection), collections[collection].format, {
    fromFile: (text: string) => toForm(collection, text),
    toFile: (content: object) => toFile(collection, content as FormContent),
  });
  CMS.registerPreviewTemplate(collection, previewTemplate(checker));
}

CMS.registerFieldType(CHECKS_FIELD, checksField(checker));
CMS.registerFieldType(
  REFERENCE_FIELD,
  choiceField(async ({ field }) => {
    const { kinds, whole } = field.toJS() as unknown as { kinds: Referable[]; whole: boolean };
    const entries = await checker.entries();
    return entries
      .filter((it) => kinds.includes(it.kind))
      .map(({ kind, id, name }): Choice => ({ value: whole ? `${kind}/${id}` : id, name }));
  }),
);
CMS.registerFieldType(
  PICTURE_FIELD,
  choiceField(({ entry }) => {
    const { photos } = ((entry as EntryMap | undefined)?.get('data') as { toJS: () => unknown }).toJS() as {
      photos?: { id?: string; caption?: string }[];
    };
    return (photos ?? []).map((it) => ({ value: it.id ?? '', name: it.caption ?? '' }));
  }),
);
for (const it of editorComponents()) CMS.registerEditorComponent(it);
CMS.registerPreviewStyle('preview.css');

// What is in the file is what stays open in the form.
CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const edited = await editedEntry(entry, settings.folder, () => true);
    if (!edited) return entry;
    const text = toFile(edited.collection, edited.content);
    return entry.set('data', toForm(edited.collection, text) as never);
  },
});

// What was saved is what the next entry is checked against.
CMS.registerEventListener({
  name: 'postSave',
  handler: ({ entry }) => checker.takeSaved(entry),
});

await CMS.init({ config: settings.config });
