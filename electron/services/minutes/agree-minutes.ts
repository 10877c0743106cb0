import type { Reader } from '#db/connection/reader';
import { keepDocument, sealDocument } from '#db/repositories/pack-documents';
import { findMeeting } from '#db/repositories/meetings';
import { insertMinutesVersion, type NewMinutesFile } from '#db/repositories/minutes-versions';
import type { InputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { ResolvedPack } from '#shared/pack/resolved';
import { documentOf as kept } from '#shared/publishing/kept-document';
import { longDate } from '#shared/text/dates';
import type { Session } from '../session';
import { minutesRecords, type MinutesRecords } from './minutes-records';
import { recordSha256 } from './minutes-view';
import { publicMinutes } from './public-minutes';

type AgreeInput = InputOf<'minutes.agree'>;

/** What is to be kept: both editions with the words of the agreement in them. */
export interface MinutesToAgree {
  readonly restricted: ResolvedPack;
  /** Null where there can be no public minutes. */
  readonly public: ResolvedPack | null;
}

/** What was made of it before it is kept. */
export interface ProducedMinutes {
  readonly appVersion: string;
  readonly files: readonly NewMinutesFile[];
}

function refuse(field: string, message: string): never {
  throw new DeskError('invalid-input', message, { [field]: message });
}

function expectSeen(records: MinutesRecords, input: AgreeInput): void {
  const { page, versions } = records;
  if (page.status !== 'held')
    throw new DeskError('refused', 'The meeting is not marked as held: its minutes are agreed after it.');
  if (versions.length !== input.versions || recordSha256(records) !== input.recordSha256)
    throw new DeskError('conflict', 'The minutes have changed meanwhile: read them again before they are agreed.');
}

function checkAgreement(read: Reader, { page, versions }: MinutesRecords, input: AgreeInput): void {
  const { agreedOn, agreedAtId, corrections } = input;
  if (agreedOn < page.details.heldOn)
    refuse('agreedOn', `The meeting was on ${longDate(page.details.heldOn)}: minutes are agreed on that day or later.`);
  const at = agreedAtId === null ? null : findMeeting(read, agreedAtId);
  if (agreedAtId !== null && (at === null || at.status === 'cancelled' || at.heldOn < page.details.heldOn))
    refuse('agreedAtId', 'Choose a meeting after this one.');
  if (agreedAtId === page.id) refuse('agreedAtId', 'A meeting does not agree its own minutes: choose a later one.');
  if (versions.length > 0 && corrections === null) refuse('corrections', 'Say what is amended, and why.');
}

function agreeable(read: Reader, input: AgreeInput) {
  const records = minutesRecords(read, input.meetingId);
  expectSeen(records, input);
  checkAgreement(read, records, input);
  const version = { ...input, version: records.versions.length + 1 };
  const versions = [...records.versions, version];
  return {
    version,
    restricted: records.documentOf('restricted', versions),
    publicly: publicMinutes(records, versions),
  };
}

/** The documents to print before minutes are kept as agreed. @throws DeskError invalid-input, refused, or conflict where they changed */
export function minutesToAgree(read: Reader, input: AgreeInput): MinutesToAgree {
  const { restricted, publicly } = agreeable(read, input);
  return { restricted, public: publicly.document };
}

/**
 * Keeps minutes as they were agreed, or as they were amended, in one write: who agreed them and where, both documents and the files made
 * of them. They are looked at again, so that what is kept is what was printed. None of it ever changes again.
 */
export function agreeMinutes(session: Session, input: AgreeInput, produced: ProducedMinutes): { version: number } {
  const { meetingId, agreedOn, agreedAtId, agreedBy, role, corrections, author } = input;
  const reason = input.versions === 0 ? 'Minutes agreed' : 'Minutes amended';
  return session.write({ actor: author, reason }, (tx) => {
    const { version, restricted, publicly } = agreeable(tx, input);
    const whole = sealDocument(kept(restricted));
    const open = publicly.document === null ? null : sealDocument(kept(publicly.document));
    keepDocument(tx, whole);
    if (open !== null) keepDocument(tx, open);
    insertMinutesVersion(
      tx,
      {
        meetingId,
        version: version.version,
        agreedOn,
        agreedAtId,
        agreedBy,
        role,
        corrections,
        author,
        documentSha256: whole.sha256,
        publicSha256: open?.sha256 ?? null,
        publicRefusal: publicly.refusal,
        appVersion: produced.appVersion,
      },
      produced.files,
    );
    return { version: version.version };
  });
}
