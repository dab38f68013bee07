/** How the address names a picture of a page: `#picture-ID`, which is the id of its `<figure>`. */
const PREFIX = 'picture-';

export function anchorOf(picture: string): string {
  return `#${PREFIX}${picture}`;
}

/** The id of the picture that an address leads to; undefined where it leads elsewhere. */
export function pictureIn(hash: string): string | undefined {
  return hash.startsWith(`#${PREFIX}`) ? hash.slice(PREFIX.length + 1) : undefined;
}

/** The place `step` further on in a list that begins again at its end. */
export function stepFrom(index: number, step: number, count: number): number {
  return (index + step + count) % count;
}
