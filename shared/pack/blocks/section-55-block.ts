import { z } from 'zod';
import type { ResponseState } from '../../accountability/section-55';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const section55Block = z.strictObject({
  id: blockId,
  kind: z.literal('section-55'),
  heading: blockHeading,
  inspectionIds: z.array(blockId).max(6),
});

/** Where the response to one report stands on the day of the meeting. */
export interface ResponseStatus {
  readonly inspectionId: string;
  readonly title: string;
  readonly state: ResponseState['state'];
  readonly words: string;
  readonly clock: readonly { readonly label: string; readonly value: string }[];
  /** What the section asks for, in its order. Empty where the duty does not arise. */
  readonly parts: readonly { readonly title: string; readonly words: string; readonly done: boolean }[];
  /** What is answered to each finding that was answered, and each recommendation that was not. */
  readonly answers: readonly {
    readonly findingId: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
  }[];
}

export interface ResolvedSection55 extends Headed {
  readonly kind: 'section-55';
  readonly reports: readonly ResponseStatus[];
  readonly sourceLine: string;
}
