import type { CustomFieldControlProps } from '@sveltia/cms';
import { Component, createElement, type ReactNode } from 'react';
import { CHECKS, CONFIRMED } from '../entry-file.ts';
import type { PlacedProblem, Verdict } from '../judge.ts';
import { words } from '../words.ts';
import { type Checker, errorsOf, pause, type State } from './checker.ts';
import { element } from './element.ts';
import { placeMessages, sectionOf } from './field-messages.ts';

/** The mark of a value that a tool has chosen, and that somebody has to look at. */
const MARK = '【待核】';

/** The field that says what the check says of the entry, and keeps it from being saved while something is wrong. */
export function checksField(checker: Checker) {
  return class ChecksField extends Component<CustomFieldControlProps> {
    #root: HTMLElement | null = null;
    #stop: (() => void) | undefined;
    #observer: MutationObserver | undefined;

    /** Sveltia CMS asks whenever a field has changed, and waits for the last answer before it saves. */
    isValid = async (): Promise<boolean | { error: { message: string } }> => {
      await pause();
      const verdict = this.props.entry && (await checker.check(this.props.entry));
      if (!verdict) return { error: { message: words.checkFailed } };
      const count = errorsOf(verdict);
      return count === 0 || { error: { message: words.cannotSave.replace('{n}', String(count)) } };
    };

    override componentDidMount(): void {
      this.#stop = checker.listen((state) => {
        this.#show(state);
      });
    }

    override componentWillUnmount(): void {
      this.#stop?.();
      this.#observer?.disconnect();
      placeMessages([]);
    }

    #show(state: State): void {
      this.#observer?.disconnect();
      if (!this.#root) return;
      const source = String(this.props.entry?.getIn(['data', '_source']) ?? '');
      const isConfirmed = this.props.value === CONFIRMED;
      this.#root.replaceChildren(
        ...panel(state),
        ...(source.includes(MARK)
          ? [
              confirmation(isConfirmed, (it) => {
                this.props.onChange(it);
              }),
            ]
          : []),
      );
      const problems = state && 'verdict' in state ? state.verdict.problems : [];
      placeMessages(problems);
      // Fields appear as they are scrolled to or opened, and their messages with them.
      this.#observer = new MutationObserver(() => {
        placeMessages(problems);
      });
      const form = this.#root.closest('[data-mode="edit"]') ?? document.body;
      this.#observer.observe(form, { childList: true, subtree: true });
    }

    override render(): ReactNode {
      return createElement('div', {
        id: this.props.forID,
        className: 'content-checks',
        role: 'status',
        ref: (it: HTMLElement | null) => {
          this.#root = it;
        },
      });
    }
  };
}

function panel(state: State): HTMLElement[] {
  if (!state) return [element('p', { text: words.checking })];
  if ('failure' in state)
    return [element('p', { text: words.checkFailed }), element('pre', { text: state.failure })];
  const { problems, elsewhere } = state.verdict;
  const [errors, warnings] = [true, false].map((isError) => problems.filter((it) => it.isError === isError));
  const parts = [
    ...listed(words.mustMend, 'must-mend', errors ?? []),
    ...(elsewhere.length > 0
      ? [
          element('p', { text: words.elsewhere, className: 'must-mend' }),
          element(
            'ul',
            {},
            elsewhere.map((it) => element('li', { text: `${it.file}：${it.message}` })),
          ),
        ]
      : []),
    ...listed(words.mayMend, 'may-mend', warnings ?? []),
  ];
  return parts.length > 0 ? parts : [element('p', { text: words.clean, className: 'clean' })];
}

function listed(title: string, className: string, problems: readonly PlacedProblem[]): HTMLElement[] {
  if (problems.length === 0) return [];
  const items = problems.map((it) => element('li', {}, [told(it)]));
  return [
    element('p', { text: title.replace('{n}', String(problems.length)), className }),
    element('ul', {}, items),
  ];
}

/** A problem in the list, which leads to its field. */
function told({ path, field, message, remedy }: PlacedProblem): HTMLElement {
  const text = `${field === '' ? '' : `${field}：`}${message}。${remedy}`;
  if (path === '') return element('span', { text });
  const button = element('button', { text, title: words.toField });
  button.type = 'button';
  button.addEventListener('click', () => {
    const section = sectionOf(path);
    section?.scrollIntoView({ block: 'center' });
    const inside = section?.querySelector<HTMLElement>(
      'input, textarea, [contenteditable="true"], button, select',
    );
    inside?.focus({ preventScroll: true });
  });
  return button;
}

function confirmation(isConfirmed: boolean, change: (value: string) => void): HTMLElement {
  if (isConfirmed) return element('p', { text: words.confirmed });
  const button = element('button', { text: words.confirm, className: 'confirm' });
  button.type = 'button';
  button.addEventListener('click', () => {
    change(CONFIRMED);
  });
  return button;
}

export { CHECKS };
export type { Verdict };
