import type { CmsConfig, EntryCollection, Field, GitBackend } from '@sveltia/cms';
import type { z } from 'zod';
import type { Site } from '#domain/content.ts';
import { collections, plainSchemas } from '#schemas/collections.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/fields.ts';
import { components } from '#source/components.ts';
import { KINDS } from '#source/draft/kinds.ts';
import { TITLE_FIELDS } from '#source/draft/wording.ts';
import { CHECKS } from './entry-file.ts';
import { fieldsOf, ID_RULE } from './form-fields.ts';
import { words } from './words.ts';

/** Whether the entries of a collection are folders, `ID/index.mdx`, or files, `ID.mdx`: the editor shows one kind. */
export type Layouts = Record<CollectionName, 'folder' | 'file'>;

/** The component of the editor of rich text that writes a link to an entry. */
export const ENTRY_LINK = 'EntryLink';

/** The field that shows what the check says, of the editor's own. */
export const CHECKS_FIELD = 'content-checks';

/** What `CMS.registerCustomFormat` calls the files of a collection. */
export function formatOf(collection: CollectionName): string {
  return `${collection}-entry`;
}

/**
 * The configuration of the editor, made from the schemas: a field that a schema gets is in the form without more ado.
 * `folder` is where the content lies in its repository.
 */
export function cmsConfig(site: Site, layouts: Layouts, folder: string): CmsConfig {
  return {
    load_config_file: false,
    app_title: words.title.replace('{site}', site.name),
    site_url: site.url,
    logo: { src: '../icon.svg' },
    backend: backendOf(site.editor),
    publish_mode: hasReview(site.editor) ? 'editorial_workflow' : 'simple',
    media_folder: folder,
    public_folder: '',
    slug: { encoding: 'ascii', clean_accents: true, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    media_libraries: {
      all: {
        max_file_size: LARGEST_PICTURE,
        slugify_filename: true,
        transformations: { raster_image: PICTURE },
      },
      stock_assets: { providers: [] },
    },
    collections: COLLECTIONS.map((it) => collectionOf(it, site, layouts[it], folder)),
  };
}

/** In bytes: what a camera makes, and not a scan of a poster. */
const LARGEST_PICTURE = 30_000_000;
/** In pixels, and of 100: twice the widest picture of a page. */
const PICTURE = { format: 'webp', quality: 85, width: 2400, height: 2400 } as const;

function collectionOf(
  collection: CollectionName,
  site: Site,
  layout: Layouts[CollectionName],
  folder: string,
): EntryCollection {
  const { format } = collections[collection];
  const title = TITLE_FIELDS[collection];
  const schema = plainSchemas[collection] as unknown as z.ZodObject;
  const [label] = KINDS[collection];
  return {
    name: collection,
    label: words.collections[collection],
    label_singular: label,
    folder: `${folder}/${collection}`,
    path: layout === 'folder' ? '{{slug}}/index' : '{{slug}}',
    format: formatOf(collection),
    create: true,
    // A page that was published stays; what is to go is withdrawn, by `npm run withdraw`.
    delete: false,
    identifier_field: title,
    summary: `{{${title}}}`,
    slug: { editable: ['create'], pattern: ID_RULE },
    media_folder: '',
    public_folder: '.',
    sortable_fields: { fields: [title, ...('published' in schema.shape ? ['published'] : [])] },
    view_filters: [
      { name: 'drafts', label: words.drafts, field: 'status', pattern: 'draft' },
      { name: 'published', label: words.published, field: 'status', pattern: 'published' },
    ],
    fields: [
      { name: CHECKS, label: words.checks, widget: CHECKS_FIELD, required: false } as Field,
      ...fieldsOf(schema, site),
      ...(format === 'mdx' ? [BODY] : []),
    ],
  };
}

const BODY: Field = {
  name: 'body',
  label: words.body,
  widget: 'richtext',
  required: false,
  hint: words.bodyHint,
  buttons: [
    'bold',
    'italic',
    'strikethrough',
    'code',
    'link',
    'heading-two',
    'heading-three',
    'heading-four',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [...Object.keys(components), ENTRY_LINK],
  modes: ['rich_text', 'raw'],
  linked_images: false,
  use_emoji_autocomplete: false,
};

type Editor = Site['editor'];

function backendOf(editor: Editor): GitBackend {
  // The editor asks for a platform even where it only works with folders; nothing is asked of this one.
  if (!editor) return { name: 'gitea', repo: `local/${words.repository}`, auth_methods: ['token'] };
  const { backend, repo, branch, url, appId } = editor;
  const root = url?.replace(/\/$/, '');
  const common = { repo, branch, commit_messages: words.commits };
  const methods = appId === undefined ? (['token'] as const) : (['oauth', 'token'] as const);
  const app = { ...(appId !== undefined && { app_id: appId }), auth_methods: [...methods] };
  if (backend === 'github') return { name: 'github', ...common, auth_methods: ['token'] };
  if (backend === 'gitlab') {
    const own = root === undefined ? {} : { base_url: root, api_root: `${root}/api/v4` };
    return {
      name: 'gitlab',
      ...common,
      ...own,
      ...app,
      ...(appId !== undefined && { auth_type: 'pkce' }),
      squash_merges: true,
    };
  }
  const own = root === undefined ? {} : { base_url: root, api_root: `${root}/api/v1` };
  return { name: 'gitea', ...common, ...own, ...app };
}

/** Drafts that are pull requests until somebody has read them: not every platform can. */
function hasReview(editor: Editor): boolean {
  return editor?.backend === 'github' || editor?.backend === 'gitlab';
}

/** The origins that the editor's page may talk to, besides its own. */
export function editorOrigins(editor: Editor): string[] {
  if (!editor) return [];
  const url = editor.url && new URL(editor.url).origin;
  if (editor.backend === 'github') return ['https://api.github.com', 'https://github.com'];
  return [url ?? (editor.backend === 'gitlab' ? 'https://gitlab.com' : 'https://gitea.com')];
}
