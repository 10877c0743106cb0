import type { Reader } from '#db/connection/reader';
import { listMinutesTexts } from '#db/repositories/minutes-texts';
import { listMinutesVersions } from '#db/repositories/minutes-versions';
import { listMeetings } from '#db/repositories/meetings';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { minutesDocument } from '#shared/accountability/minutes-document';
import { resolvedMinutesText } from '#shared/accountability/minutes-text';
import type { AgreedMinutes } from '#shared/accountability/minutes-words';
import type { MeetingPage } from '#shared/contract/meeting-views';
import type { MinutesVersion } from '#shared/domain/meeting/minutes';
import type { Edition } from '#shared/editions/edition';
import { isEmptyText } from '#shared/pack/is-empty-text';
import type { ResolvedPack } from '#shared/pack/resolved';
import { privateQuestions } from '../editions/private-questions';
import { meetingPage } from '../meetings/meeting-page';

/** What minutes are made of, read once for both editions. */
export interface MinutesRecords {
  readonly page: MeetingPage;
  readonly versions: readonly MinutesVersion[];
  readonly documentOf: (edition: Edition, versions: readonly AgreedVersion[]) => ResolvedPack;
}

/** As much of a version as its words need: one that is being agreed has no more yet. */
export type AgreedVersion = Pick<
  MinutesVersion,
  'version' | 'agreedOn' | 'agreedAtId' | 'agreedBy' | 'role' | 'corrections'
>;

/** @throws DeskError not-found */
export function minutesRecords(read: Reader, meetingId: string): MinutesRecords {
  const { office } = readWorkspaceInfo(read);
  const meetings = listMeetings(read);
  const held = meetings.find(({ id }) => id === meetingId)?.heldOn ?? '';
  // Minutes tell of the meeting's own day, so that they say the same whenever they are read.
  const page = meetingPage(read, meetingId, held);
  const texts = new Map(
    listMinutesTexts(read, meetingId)
      .filter(({ text }) => !isEmptyText(text))
      .map(({ itemId, text }) => [itemId, resolvedMinutesText(text)]),
  );
  const taken = privateQuestions(read);
  const agreedOf = ({ agreedAtId, ...agreed }: AgreedVersion): AgreedMinutes => ({
    ...agreed,
    agreedAt: meetings.find(({ id }) => id === agreedAtId)?.title ?? null,
  });
  const all = listMinutesVersions(read);
  const versions = all.filter((version) => version.meetingId === meetingId);
  const agreedHere = all
    .filter(({ agreedAtId }) => agreedAtId === meetingId)
    .map(({ version, corrections, ...of }) => ({
      heldOn: meetings.find(({ id }) => id === of.meetingId)?.heldOn ?? of.agreedOn,
      version,
      corrections,
    }));
  return {
    page,
    versions,
    documentOf: (edition, agreed) =>
      minutesDocument({
        page,
        office: office.name,
        edition,
        taken,
        texts,
        agreed: agreed.map(agreedOf),
        agreedHere,
      }),
  };
}
