import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';

/** A numbering of its own for each list: Word goes on counting where two lists share one. */
export class ListNumbering {
  readonly #starts: number[] = [];

  /** @returns the name under which a list that begins with this number is counted */
  ordered(from: number): string {
    this.#starts.push(from);
    return `list-${this.#starts.length}`;
  }

  /** Of all lists so far; read when the document is whole. */
  options(): INumberingOptions {
    return {
      config: this.#starts.map((start, index) => ({
        reference: `list-${index + 1}`,
        levels: [
          {
            level: 0,
            start,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 420, hanging: 420 } } },
          },
        ],
      })),
    };
  }
}
