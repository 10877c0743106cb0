import type { InputOf } from '#shared/contract/contract';
import type { StatutoryRow } from '#shared/contract/statutory-contract';
import type { Cadence } from '#shared/domain/release/release';
import { dayOf, dayText } from '../../components/day-draft';
import type { RecordKey } from '../../components/use-record-form';

/** A statutory date as it is being typed. */
export interface StatutoryDraft {
  readonly title: string;
  readonly law: string;
  readonly cadence: Cadence;
  readonly firstOn: string;
  readonly isFollowed: boolean;
  readonly note: string;
}

export const emptyStatutory: StatutoryDraft = {
  title: '',
  law: '',
  cadence: 'yearly',
  firstOn: '',
  isFollowed: true,
  note: '',
};

export function statutoryDraft({ details }: StatutoryRow): StatutoryDraft {
  const { title, law, cadence, firstOn, isFollowed, note } = details;
  return { title, law, cadence, firstOn: dayText(firstOn), isFollowed, note: note ?? '' };
}

export function statutoryInput(draft: StatutoryDraft, record: RecordKey): InputOf<'calendar.saveStatutory'> {
  const note = draft.note.trim();
  return { record, details: { ...draft, firstOn: dayOf(draft.firstOn), note: note === '' ? null : note } };
}
