import type { InputOf } from '#shared/contract/contract';
import type { FindingLinkKind } from '#shared/domain/finding/progress';

/** How this finding stands to another, said from its own side; a link has one direction, whichever page it is made on. */
export const linkChoices = [
  { id: 'repeats', label: 'repeats an earlier finding' },
  { id: 'repeated', label: 'is repeated by a later finding' },
  { id: 'supersedes', label: 'takes the place of another' },
  { id: 'superseded', label: 'has been replaced by another' },
  { id: 'answered-by', label: 'is answered with another', detail: 'Twins: of a national and a force report' },
  { id: 'answers', label: 'answers for another', detail: 'Twins: of a national and a force report' },
] as const;
export type LinkChoice = (typeof linkChoices)[number]['id'];

const sides: Readonly<Record<LinkChoice, { readonly kind: FindingLinkKind; readonly isFrom: boolean }>> = {
  repeats: { kind: 'repeats', isFrom: true },
  repeated: { kind: 'repeats', isFrom: false },
  supersedes: { kind: 'supersedes', isFrom: true },
  superseded: { kind: 'supersedes', isFrom: false },
  'answered-by': { kind: 'answered-by', isFrom: true },
  answers: { kind: 'answered-by', isFrom: false },
};

export interface LinkDraft {
  readonly choice: LinkChoice;
  /** Empty until one is chosen. */
  readonly otherId: string;
  readonly note: string;
}

export const emptyLink: LinkDraft = { choice: 'repeats', otherId: '', note: '' };

export function linkOf(findingId: string, { choice, otherId, note }: LinkDraft): InputOf<'findings.link'> {
  const { kind, isFrom } = sides[choice];
  return { kind, note, ...(isFrom ? { fromId: findingId, toId: otherId } : { fromId: otherId, toId: findingId }) };
}
