import type { CustomFieldControlProps } from '@sveltia/cms';
import { Component, createElement, type ReactNode } from 'react';
import { words } from '../words.ts';

/** Something that may be chosen: what stands in the file, and what it is called. */
export interface Choice {
  value: string;
  name: string;
}

/** A field that takes one of many by its name or by what stands in the file, with the name told below. */
export function choiceField(choicesFor: (props: CustomFieldControlProps) => Choice[] | Promise<Choice[]>) {
  return class ChoiceField extends Component<CustomFieldControlProps, { choices: Choice[] }> {
    override state = { choices: [] as Choice[] };

    override componentDidMount(): void {
      void this.#load();
    }

    #load = async (): Promise<void> => {
      this.setState({ choices: await choicesFor(this.props) });
    };

    /** Whoever types a name means what is called so. */
    #settle = (): void => {
      const { choices } = this.state;
      const typed = this.#value().trim();
      const named = choices.filter((it) => it.name === typed);
      if (named.length === 1 && !choices.some((it) => it.value === typed))
        this.props.onChange(named[0]?.value);
    };

    #value(): string {
      return typeof this.props.value === 'string' ? this.props.value : '';
    }

    override render(): ReactNode {
      const { forID, classNameWrapper } = this.props;
      const { choices } = this.state;
      const value = this.#value();
      const found = choices.find((it) => it.value === value);
      const list = `${forID}-choices`;
      return createElement('div', { className: 'choice-field' }, [
        createElement('input', {
          key: 'input',
          id: forID,
          className: classNameWrapper,
          type: 'text',
          list,
          value,
          placeholder: words.referenceHint,
          autoComplete: 'off',
          'aria-describedby': `${forID}-name`,
          onFocus: () => {
            void this.#load();
          },
          onBlur: this.#settle,
          onChange: (event: { target: HTMLInputElement }) => {
            this.props.onChange(event.target.value);
          },
        }),
        createElement(
          'datalist',
          { key: 'list', id: list },
          choices.map((it) => createElement('option', { key: it.value, value: it.value }, it.name)),
        ),
        createElement(
          'p',
          { key: 'name', id: `${forID}-name` },
          found?.name ?? (value === '' || choices.length === 0 ? '' : words.unknownReference),
        ),
      ]);
    }
  };
}
