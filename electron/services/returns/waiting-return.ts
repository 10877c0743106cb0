import type { ReturnedChange } from '#shared/return-form/judge-return';
import type { FormAbout } from '#shared/return-form/return-form';

/** A form that came back and was shown, and waits to be accepted. Nothing of it is stored yet. */
export interface WaitingReturn {
  readonly fileName: string;
  readonly about: FormAbout;
  readonly changes: readonly ReturnedChange[];
}
