/** What the print page draws for a figure: the components of the pages themselves, once as vectors and once as a picture. */
export interface Drawing {
  /** See `drawingKey`. */
  readonly key: string;
  /** One or several SVG elements, in colours that the tokens of the screen name. */
  readonly svg: readonly string[];
  /** The same on white, as a PNG in base64 at three times its size. */
  readonly pictures: readonly { readonly png: string; readonly width: number; readonly height: number }[];
}
