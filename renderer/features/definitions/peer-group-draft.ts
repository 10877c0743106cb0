import type { PeerGroupDetails } from '#shared/contract/edit-inputs';
import { dayOf, dayText } from '../../components/day-draft';

/** A peer group as it stands in the fields. */
export interface PeerGroupDraft {
  readonly title: string;
  readonly shortTitle: string;
  readonly includesForce: boolean;
  readonly members: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly note: string;
  readonly sourceId: string | null;
}

export const emptyPeerGroup: PeerGroupDraft = {
  title: '',
  shortTitle: '',
  includesForce: true,
  members: [],
  validFrom: '',
  validTo: '',
  note: '',
  sourceId: null,
};

export function peerGroupDraft(details: PeerGroupDetails): PeerGroupDraft {
  const { title, shortTitle, includesForce, members, sourceId } = details;
  return {
    title,
    shortTitle,
    includesForce,
    members,
    sourceId,
    validFrom: dayText(details.validFrom),
    validTo: dayText(details.validTo),
    note: details.note ?? '',
  };
}

export function peerGroupOf({ members, validFrom, validTo, ...draft }: PeerGroupDraft): PeerGroupDetails {
  return { ...draft, members: [...members], validFrom: dayOf(validFrom), validTo: dayOf(validTo) };
}

/** With one member more; a force that is in it already is not put in again, however it is typed. */
export function withMember(members: readonly string[], name: string): readonly string[] {
  const typed = name.trim().replaceAll(/\s+/g, ' ');
  const isIn = members.some((each) => each.toLowerCase() === typed.toLowerCase());
  return typed === '' || isIn ? members : [...members, typed];
}

/** The fields that say their own errors. */
export const peerGroupFields = ['title', 'shortTitle', 'validFrom', 'validTo', 'note', 'sourceId'].map(
  (name) => `details.${name}`,
);
