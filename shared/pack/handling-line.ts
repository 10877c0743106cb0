import type { PackBody } from './pack';

/** The handling line that a pack prints under its marking; empty where it prints none. */
export function handlingLine({ marking, handling = '' }: PackBody): { readonly handling?: string } {
  return marking === 'OFFICIAL-SENSITIVE' && handling !== '' ? { handling } : {};
}
