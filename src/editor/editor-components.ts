import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { BASELINE_KINDS } from '#schemas/milestone.ts';
import { COLLECTIONS } from '#schemas/fields.ts';
import { components, type ComponentRule } from '#source/components.ts';
import { ENTRY_LINK } from './cms-config.ts';
import { REFERENCE_FIELD } from './form-fields.ts';
import { words } from './words.ts';

/** The field of the editor's own that takes the id of a picture of the entry. */
export const PICTURE_FIELD = 'entry-picture';

type Name = keyof typeof components;
type Attributes = Record<string, string>;

/** The components that texts may have, and links to entries, as the editor of rich text offers them. */
export function editorComponents(): EditorComponentDefinition[] {
  return [...(Object.keys(components) as Name[]).map(component), entryLink()];
}

/** What stands within a sentence; everything else is a block of its own. */
const INLINE: ReadonlySet<Name> = new Set(['Ahead']);

function component(name: Name): EditorComponentDefinition {
  const rule: ComponentRule = components[name];
  const { label } = words.components[name];
  const names = Object.keys(rule.props);
  const tag = `<${name}(?:\\s+[a-z]+="[^"]*")*\\s*`;
  const source = rule.children ? `${tag}>(?<children>[^]*?)</${name}>` : `${tag}/>`;
  const pattern = INLINE.has(name) ? new RegExp(source) : new RegExp(`^${source}$`, 'm');
  return {
    id: name,
    label,
    mode: rule.children ? 'block' : 'dialog',
    summary: names.map((it) => `{{${it}}}`).join(' '),
    pattern,
    fields: [...names.map((it) => fieldOf(name, it)), ...(rule.children ? [childrenField(name)] : [])],
    fromBlock: (match) => ({
      ...attributesIn(match[0].split('>')[0] ?? ''),
      ...(rule.children && { children: (match.groups?.['children'] ?? '').trim() }),
    }),
    toBlock: (props) => blockOf(name, names, props as Attributes, rule.children),
    toPreview: () => '',
  };
}

function blockOf(name: Name, names: readonly string[], props: Attributes, hasChildren: boolean): string {
  const written = names.map((it) => ` ${it}="${(props[it] ?? '').replaceAll('"', '”')}"`).join('');
  if (!hasChildren) return `<${name}${written} />`;
  const children = (props['children'] ?? '').trim();
  return children.includes('\n')
    ? `<${name}${written}>\n${children}\n</${name}>`
    : `<${name}${written}>${children}</${name}>`;
}

function attributesIn(tag: string): Attributes {
  return Object.fromEntries(
    [...tag.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const labelOf = (name: Name, field: string): string =>
  (words.components[name] as Record<string, string>)[field] ?? field;

function fieldOf(component: Name, name: string): Field {
  const base = { name, label: labelOf(component, name) };
  if (name === 'milestone')
    return { ...base, widget: REFERENCE_FIELD, kinds: ['milestones'], whole: false } as Field;
  if (name === 'baseline') return { ...base, widget: 'select', options: [...BASELINE_KINDS] };
  return name === 'title' ? { ...base, widget: 'string' } : ({ ...base, widget: PICTURE_FIELD } as Field);
}

function childrenField(component: Name): Field {
  return { name: 'children', label: labelOf(component, 'children'), widget: 'text' };
}

/** A link to an entry, which is written `[文字](cases/bridge)`. */
function entryLink(): EditorComponentDefinition {
  const { label, text, to } = words.entryLink;
  const pattern = new RegExp(
    `\\[(?<text>[^\\[\\]\\n]+)\\]\\((?<to>(?:${COLLECTIONS.join('|')}|milestones)/[a-z0-9/-]+)\\)`,
  );
  return {
    id: ENTRY_LINK,
    label,
    mode: 'dialog',
    summary: '{{text}}',
    pattern,
    fields: [
      { name: 'text', label: text, widget: 'string' },
      {
        name: 'to',
        label: to,
        widget: REFERENCE_FIELD,
        kinds: [...COLLECTIONS, 'milestones'],
        whole: true,
      } as Field,
    ],
    toBlock: (props) => `[${String(props['text'] ?? '')}](${String(props['to'] ?? '')})`,
    toPreview: () => '',
  };
}
