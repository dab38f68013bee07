import type { BodyPart } from '#domain/body.ts';
import type { AnyEntry, BaselineKind, Content } from '#domain/content.ts';
import { milestonesOf } from '#domain/relations.ts';
import { varianceAgainst } from '#domain/variance.ts';
import { markDeadLinks } from './dead-links.ts';
import { entryHref } from './paths.ts';
import { pictureView, type PictureView } from './picture.ts';
import { varianceView, type VarianceView } from './variance.ts';

/** A text ready to be shown: HTML, and the components of `src/mdx/` with what they need. */
export type BodyView = (
  | { kind: 'html'; html: string }
  | { kind: 'photo'; picture: PictureView; eager: boolean }
  | { kind: 'comparison'; before: PictureView; after: PictureView; eager: boolean }
  | { kind: 'ahead'; variance: VarianceView; href: string }
  | { kind: 'aside'; title: string; children: BodyView }
)[];

/** `eager` when the page shows no picture before its text. */
export function bodyView(entry: AnyEntry, content: Content, { eager = false } = {}): BodyView {
  let first = eager;
  const shown = new Set<string>();
  const picture = (id: string | undefined): PictureView | undefined => {
    const photo = 'photos' in entry ? entry.photos.find((it) => it.id === id) : undefined;
    if (!photo) return undefined;
    const again = shown.has(photo.id);
    shown.add(photo.id);
    return { ...pictureView(photo), ...(again && { again }) };
  };
  const convert = (parts: readonly BodyPart[]): BodyView =>
    parts.flatMap((part): BodyView => {
      if (typeof part === 'string') return [{ kind: 'html', html: markDeadLinks(part, entry) }];
      const { name, props, children } = part;
      switch (name) {
        case 'Photo': {
          const found = picture(props['id']);
          if (!found) return [];
          const view = { kind: 'photo', picture: found, eager: first } as const;
          first = false;
          return [view];
        }
        case 'Comparison': {
          const [before, after] = [picture(props['before']), picture(props['after'])];
          if (!before || !after) return [];
          const view = { kind: 'comparison', before, after, eager: first } as const;
          first = false;
          return [view];
        }
        case 'Ahead': {
          const found = milestonesOf(content).find((it) => it.id === props['milestone']);
          const variance = found && varianceAgainst(found.milestone, props['baseline'] as BaselineKind);
          if (!variance) return [];
          return [
            { kind: 'ahead', variance: varianceView(variance), href: entryHref(`milestones/${found.id}`) },
          ];
        }
        case 'Aside':
          return [{ kind: 'aside', title: props['title'] ?? '', children: convert(children) }];
        case 'EntryLink': {
          // The allow-list lets no component into a link: its children are ready HTML.
          const html = children.filter((it) => typeof it === 'string').join('');
          const href = entryHref(`${props['to'] ?? ''}/${props['id'] ?? ''}`);
          return [{ kind: 'html', html: `<a href="${href}">${html}</a>` }];
        }
        default:
          throw new Error(`no component ${name} in src/mdx`);
      }
    });
  return convert(entry.body?.parts ?? []);
}
