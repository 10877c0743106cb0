type Take = (event: KeyboardEvent) => boolean;

/** Hands the keys that are pressed in the text to the list that is open beside it. */
export class KeyTaker {
  #take: Take | null = null;

  /** @returns what ends it */
  readonly listen = (take: Take): (() => void) => {
    this.#take = take;
    return () => {
      if (this.#take === take) this.#take = null;
    };
  };

  /** Whether the list took the key. */
  readonly press: Take = (event) => this.#take?.(event) ?? false;
}
