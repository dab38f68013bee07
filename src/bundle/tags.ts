import { QuoteType, Tokenizer } from 'htmlparser2';

export interface Attribute {
  name: string;
  /** Decoded. */
  value: string;
  /** Where its name begins and ends, and where all of it ends. */
  start: number;
  nameEnd: number;
  end: number;
}

export interface Tag {
  name: string;
  attributes: readonly Attribute[];
  /** From `<` to behind `>`. */
  start: number;
  end: number;
}

export interface ClosingTag {
  name: string;
  start: number;
}

interface OpenTag extends Tag {
  attributes: Attribute[];
}

/** The tags of an HTML text with their places in it. Nothing of scripts, styles and comments is taken for a tag. */
export function tagsIn(html: string): { opening: Tag[]; closing: ClosingTag[] } {
  const opening: Tag[] = [];
  const closing: ClosingTag[] = [];
  let tag: OpenTag | undefined;
  let attribute: Attribute | undefined;
  const finish = (end: number) => {
    if (tag) opening.push({ ...tag, end: end + 1 });
    tag = undefined;
  };
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), attributes: [], start: start - 1, end };
      },
      onattribname(start, end) {
        attribute = { name: html.slice(start, end).toLowerCase(), value: '', start, nameEnd: end, end };
      },
      onattribdata(start, end) {
        if (attribute) attribute.value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        if (attribute) attribute.value += String.fromCodePoint(codepoint);
      },
      onattribend(quote, end) {
        if (attribute)
          tag?.attributes.push({ ...attribute, end: quote === QuoteType.NoValue ? attribute.nameEnd : end });
        attribute = undefined;
      },
      onopentagend: finish,
      onselfclosingtag: finish,
      onclosetag(start, end) {
        closing.push({ name: html.slice(start, end).toLowerCase(), start: start - 2 });
      },
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { opening, closing };
}

/** The value of an attribute, undefined where there is none. */
export function valueOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((it) => it.name === name)?.value;
}
