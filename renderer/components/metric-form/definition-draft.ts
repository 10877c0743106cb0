import type { DefinitionDetails } from '#shared/contract/edit-inputs';
import { dayOf, dayText } from '../day-draft';

/** A version of a definition as it stands in the fields. */
export interface DefinitionDraft {
  /** A day as written; empty for what held from the beginning. */
  readonly from: string;
  readonly definition: string;
  readonly countedBy: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly note: string;
  readonly sourceId: string | null;
}
export type DefinitionText = Exclude<keyof DefinitionDraft, 'sourceId'>;

export const emptyDefinition: DefinitionDraft = {
  from: '',
  definition: '',
  countedBy: '',
  numerator: '',
  denominator: '',
  note: '',
  sourceId: null,
};

export function definitionDraft(details: DefinitionDetails): DefinitionDraft {
  return {
    from: dayText(details.from),
    definition: details.definition,
    countedBy: details.countedBy,
    numerator: details.numerator ?? '',
    denominator: details.denominator ?? '',
    note: details.note ?? '',
    sourceId: details.sourceId,
  };
}

export function definitionOf(draft: DefinitionDraft): DefinitionDetails {
  return { ...draft, from: dayOf(draft.from) };
}

const texts = ['from', 'definition', 'countedBy', 'numerator', 'denominator', 'note'] as const;

/** The fields that say their own errors, under the name that the call gives the definition. */
export function definitionFields(prefix: 'details' | 'definition'): string[] {
  return [...texts, 'sourceId'].map((name) => `${prefix}.${name}`);
}
