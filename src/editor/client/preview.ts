import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import { Component, createElement, type ReactNode } from 'react';
import { COLLECTIONS } from '#schemas/fields.ts';
import { type Checker, pause, type State } from './checker.ts';
import type { EntryMap } from './edited-entry.ts';

/** The entry as its page shows it, in the frame beside the form. */
export function previewTemplate(checker: Checker) {
  return class EntryPreview extends Component<CustomPreviewTemplateProps> {
    #root: HTMLElement | null = null;
    #stop: (() => void) | undefined;

    override componentDidMount(): void {
      this.#stop = checker.listen((state) => {
        this.#show(state);
      });
      void this.#takeEntries();
    }

    override componentDidUpdate(): void {
      void pause().then(() => checker.check(this.props.entry as EntryMap));
    }

    override componentWillUnmount(): void {
      this.#stop?.();
    }

    /** What the repository holds now, which may be newer than what the page was built with. */
    async #takeEntries(): Promise<void> {
      for (const collection of COLLECTIONS) {
        const found = (await this.props.getCollection(collection)) as unknown;
        checker.takeEntries(collection, Array.isArray(found) ? (found as EntryMap[]) : []);
      }
      await checker.check(this.props.entry);
    }

    #show(state: State): void {
      if (!this.#root || !state || !('verdict' in state)) return;
      this.#root.innerHTML = state.verdict.preview;
      for (const it of this.#root.querySelectorAll<HTMLImageElement>('img[data-file]')) {
        const file = it.dataset['file'] ?? '';
        if (file.startsWith('blob:')) it.src = file;
        else void this.#load(it, file);
      }
    }

    async #load(image: HTMLImageElement, file: string): Promise<void> {
      // Its types leave out this method.
      const asset = this.props.getAsset(file) as { toBase64?: () => Promise<string> } | undefined;
      const data = await asset?.toBase64?.();
      if (data !== undefined) image.src = data.startsWith('data:') ? data : `data:image;base64,${data}`;
    }

    override render(): ReactNode {
      return createElement('main', {
        className: 'wrap-page py-6',
        ref: (it: HTMLElement | null) => {
          this.#root = it;
        },
      });
    }
  };
}
