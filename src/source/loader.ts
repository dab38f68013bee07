import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { deadLinks } from '#domain/link-state.ts';
import { noticesOf } from '#domain/notices.ts';
import { isShown, type Visibility } from '#domain/publishing.ts';
import { errorsIn } from '#domain/problem.ts';
import { keyOf, pendingReviews } from './approvals.ts';
import { checkContent, type CheckedContent } from './check-content.ts';
import { deadLinksOf } from './external-links.ts';
import { formatReport } from './report.ts';
import type { CollectionName } from '#schemas/fields.ts';
import { folderFiles } from './folder-files.ts';

/** What is stored: the entries of a collection, the site, and the notices of what is gone. */
type Stored = CollectionName | 'site' | 'notices';

/**
 * One reading of the content folder for all collections of a run.
 * A loader throws when the content has problems, so that no build can go around the check; while editing
 * (`npm run dev`) the report is shown and the last good entries stay.
 */
export function contentLoaders(contentDir: string, visibility: Visibility) {
  let reading: Promise<CheckedContent> | undefined;
  /** The report that was shown last, so that saving a file twice does not show it twice. */
  let told: string | undefined;
  const read = () =>
    (reading ??= checkContent(folderFiles(contentDir), visibility.today, visibility.preview));

  const loader = (collection: Stored): Loader => ({
    name: `content-${collection}`,
    async load(context) {
      const { store, watcher, logger } = context;
      const root = fileURLToPath(context.config.root);
      const fill = async () => {
        const source = await read();
        const errors = errorsIn(source.problems);
        if (errors.length > 0) {
          const report = formatReport(errors, relative(root, contentDir) || contentDir);
          if (!watcher) throw new Error(`\n${report}`);
          if (collection === 'site' && report !== told) logger.error(`\n${report}`);
          if (collection === 'site') told = report;
          return;
        }
        if (collection === 'site' && told !== undefined) {
          logger.warn('问题都改好了，页面已更新。');
          told = undefined;
        }
        const entries = entriesOf(source, collection, visibility);
        for (const id of store.keys()) if (!entries.some((it) => it.id === id)) store.delete(id);
        for (const { id, file, data } of entries) {
          const path = `${contentDir}/${file}`;
          store.set({
            id,
            filePath: relative(root, path).replaceAll('\\', '/'),
            data: await context.parseData({ id, data, filePath: path }),
          });
        }
      };
      await fill();
      if (!watcher) return;
      watcher.add(contentDir);
      let pending: NodeJS.Timeout | undefined;
      watcher.on('all', (_, path) => {
        if (!path.startsWith(contentDir)) return;
        reading = undefined;
        clearTimeout(pending);
        pending = setTimeout(() => {
          fill().catch((error: unknown) => {
            logger.error(`读取内容时出错，下次保存文件时会再试：${String(error)}`);
          });
        }, 50);
      });
    },
  });
  return { loader };
}

function entriesOf(source: CheckedContent, collection: Stored, visibility: Visibility) {
  if (collection === 'site') {
    const { content } = source;
    const data = content.site as unknown as Record<string, unknown>;
    return [{ id: 'site', file: 'site.yaml', data }];
  }
  if (collection === 'notices') {
    const files = new Map(source.entries.map((it) => [keyOf(it), it.file]));
    return noticesOf(source.content, visibility.today, source.permalinks.published).map((notice) => ({
      id: notice.id,
      file: files.get(notice.id) ?? '',
      data: notice as unknown as Record<string, unknown>,
    }));
  }
  const { approvals, versions } = source;
  const reviews = visibility.preview
    ? pendingReviews(source, approvals, versions, visibility.today)
    : new Map<string, string>();
  const dead = deadLinks(source.linkState, visibility.today);
  return (
    source.entries
      // Astro publishes the picture files of every entry it is given, shown or not: it gets none that is not.
      .filter((it) => it.collection === collection && isShown(it.data, visibility))
      .map((entry) => {
        const { id, file, data } = entry;
        const added = { pendingReview: reviews.get(keyOf(data)), deadLinks: deadLinksOf(entry, dead) };
        return { id, file, data: fieldsOf({ ...data, ...added }, visibility) };
      })
  );
}

/**
 * The fields of the file and the compiled body; id and collection are the store's own business. A `publishAt` that is
 * stored is still to come: one that has come says nothing more.
 */
function fieldsOf(data: object, { today }: Visibility): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([key, value]) =>
        key !== 'id' &&
        key !== 'collection' &&
        value !== undefined &&
        !(key === 'publishAt' && String(value) <= today),
    ),
  );
}
