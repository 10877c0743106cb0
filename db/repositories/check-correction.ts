import { DeskError } from '#shared/contract/errors';

/** What a correction refers to, as it is stored. */
export interface Corrected {
  /** Whether it belongs where the correction does. */
  readonly sameSeries: boolean;
  /** Whether another entry takes its place already. */
  readonly replaced: boolean;
}

/**
 * An entry is corrected once, by an entry of its own series: a second correction corrects the first one.
 * @param what names the kind of entry within a sentence, such as "update"
 * @throws DeskError invalid-input, or conflict where it was corrected meanwhile
 */
export function checkCorrection(found: Corrected | null, what: string): void {
  if (found === null || !found.sameSeries) {
    const message = `The ${what} that this corrects belongs to another finding or status.`;
    throw new DeskError('invalid-input', message, { correctsId: message });
  }
  if (found.replaced) {
    throw new DeskError('conflict', `The ${what} was corrected elsewhere meanwhile: correct the newest one.`);
  }
}
