import type { InputOf } from '#shared/contract/contract';
import type { CalendarRow } from '#shared/contract/definition-views';
import type { Cadence } from '#shared/domain/release/release';
import { parseDay } from '#shared/import/cells/parse-day';
import type { RecordKey } from '../../components/use-record-form';

/** A publication of the calendar as it is being typed. */
export interface SeriesDraft {
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly cadence: Cadence;
  readonly note: string;
  /** ISO days, the earliest first, each once. */
  readonly announced: readonly string[];
  /** A day that is written and not added yet: it is stored all the same. */
  readonly writtenDay: string;
  readonly sourceIds: readonly string[];
}

export const emptySeries: SeriesDraft = {
  title: '',
  publisher: '',
  address: '',
  cadence: 'quarterly',
  note: '',
  announced: [],
  writtenDay: '',
  sourceIds: [],
};

export function seriesDraft({ title, publisher, address, cadence, note, ...rest }: CalendarRow['series']): SeriesDraft {
  const announced = withDay(rest.announced, null);
  const { sourceIds } = rest;
  return { title, publisher, address: address ?? '', cadence, note: note ?? '', announced, writtenDay: '', sourceIds };
}

/** The days with one more, in their order. */
export function withDay(days: readonly string[], day: string | null): readonly string[] {
  return [...new Set(day === null ? days : [...days, day])].toSorted();
}

/** The days to store; what is no day stands last, so that it is refused at its place and not lost. */
function daysOf({ announced, writtenDay }: SeriesDraft): string[] {
  const written = writtenDay.trim();
  const day = parseDay(written);
  return day === null && written !== '' ? [...announced, written] : [...withDay(announced, day)];
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

export function seriesInput(draft: SeriesDraft, record: RecordKey): InputOf<'calendar.saveSeries'> {
  return {
    record,
    details: {
      title: draft.title.trim(),
      publisher: draft.publisher.trim(),
      address: orNull(draft.address),
      cadence: draft.cadence,
      note: orNull(draft.note),
      announced: daysOf(draft),
      sourceIds: [...draft.sourceIds],
    },
  };
}

/** Where the contract speaks of the day that is written and not added yet. */
export function writtenDayPath({ announced }: SeriesDraft): string {
  return `details.announced.${announced.length}`;
}
