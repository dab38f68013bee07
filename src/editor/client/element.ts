/** An element with plain text and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { text, className, title }: { text?: string; className?: string; title?: string },
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  if (title !== undefined) made.title = title;
  made.append(...children);
  return made;
}
