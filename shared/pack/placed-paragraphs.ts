/** A text of paragraphs and lists of them, before or after its figures are looked up. */
interface TextOf<P> {
  readonly content: readonly (P | { readonly type: `${string}List`; readonly content: readonly ItemOf<P>[] })[];
}
interface ItemOf<P> {
  readonly content: readonly P[];
}

export interface PlacedParagraph<P> {
  /** Place in the text; in a list its place there and then in its item. */
  readonly path: readonly number[];
  readonly paragraph: P;
}

/** Every paragraph of a text, those of lists too, in the order in which they are read. */
export function placedParagraphs<P extends { readonly type: 'paragraph' }>(text: TextOf<P>): PlacedParagraph<P>[] {
  return text.content.flatMap((node, index) =>
    node.type === 'paragraph'
      ? [{ path: [index], paragraph: node as P }]
      : (node as { readonly content: readonly ItemOf<P>[] }).content.flatMap((item, at) =>
          item.content.map((paragraph, inside) => ({ path: [index, at, inside], paragraph })),
        ),
  );
}
