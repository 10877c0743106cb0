import type { CleanImage } from '#db/readers/image/clean-image';

/** A picture that was chosen, checked and cleaned. */
export interface WaitingImage extends CleanImage {
  readonly name: string;
}
