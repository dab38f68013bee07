type Attributes = Record<string, string | boolean | undefined>;

/** An element with attributes and children. `false` and undefined leave an attribute out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(className: string, text: string, onClick: () => void, attributes: Attributes = {}) {
  const made = element('button', { type: 'button', class: className, ...attributes }, text);
  made.addEventListener('click', onClick);
  return made;
}

/** Runs the last of a burst of calls, after a pause. */
export function debounced(pause: number, run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
  };
  const call = () => {
    cancel();
    timer = setTimeout(run, pause);
  };
  return { call, cancel };
}
