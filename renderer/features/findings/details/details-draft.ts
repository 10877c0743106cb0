import type { FindingDetails } from '#shared/contract/finding-inputs';
import { dayOf, dayText } from '../../../components/day-draft';

type Texts = 'hmicfrsNumber' | 'notOursBecause' | 'owner' | 'deadlineWords' | 'hmicfrsDeadline' | 'localDeadline';

/** A finding's details as they stand in the fields: what may be left out is an empty text. */
export type DetailsDraft = Omit<FindingDetails, Texts | 'addressees'> & {
  readonly [K in Texts]: string;
} & {
  /** One on each line. */
  readonly addressees: string;
};

export const emptyDetails: DetailsDraft = {
  ref: '',
  kind: 'area-for-improvement',
  tone: 'improve',
  area: '',
  title: '',
  text: '',
  earlyFeedback: false,
  locator: '',
  hmicfrsNumber: '',
  parentId: null,
  addressees: '',
  notOursBecause: '',
  owner: '',
  deadlineWords: '',
  hmicfrsDeadline: '',
  localDeadline: '',
};

export function detailsDraft(details: FindingDetails): DetailsDraft {
  const { ref, kind, tone, area, title, text, earlyFeedback, locator, parentId } = details;
  return {
    ref,
    kind,
    tone,
    area,
    title,
    text,
    earlyFeedback,
    locator,
    parentId,
    hmicfrsNumber: details.hmicfrsNumber ?? '',
    addressees: details.addressees.join('\n'),
    notOursBecause: details.notOursBecause ?? '',
    owner: details.owner ?? '',
    deadlineWords: details.deadlineWords ?? '',
    hmicfrsDeadline: dayText(details.hmicfrsDeadline),
    localDeadline: dayText(details.localDeadline),
  };
}

export function detailsOf(draft: DetailsDraft): FindingDetails {
  return {
    ...draft,
    addressees: draft.addressees
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    hmicfrsDeadline: dayOf(draft.hmicfrsDeadline),
    localDeadline: dayOf(draft.localDeadline),
  };
}

/** The fields that say their own errors, as the program names them. */
export const detailsFields = [
  'ref',
  'area',
  'title',
  'text',
  'locator',
  'hmicfrsNumber',
  'parentId',
  'notOursBecause',
  'owner',
  'deadlineWords',
  'hmicfrsDeadline',
  'localDeadline',
].map((name) => `details.${name}`);
