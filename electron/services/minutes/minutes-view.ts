import type { Reader } from '#db/connection/reader';
import { sealDocument } from '#db/repositories/pack-documents';
import { listMeetings } from '#db/repositories/meetings';
import { listMinutesTexts } from '#db/repositories/minutes-texts';
import { minutesChanges } from '#shared/accountability/minutes-changes';
import { agreedWords, draftWords } from '#shared/accountability/minutes-words';
import type { InputOf } from '#shared/contract/contract';
import type { MinutesState, MinutesVersionView, MinutesView } from '#shared/contract/minutes-views';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { MinutesVersion } from '#shared/domain/meeting/minutes';
import type { ResolvedPack } from '#shared/pack/resolved';
import { documentOf as kept } from '#shared/publishing/kept-document';
import { longDate } from '#shared/text/dates';
import { listWords } from '#shared/text/words';
import { keptDocument } from '../publishing/published-document';
import { minutesRecords, type MinutesRecords } from './minutes-records';
import { publicMinutes } from './public-minutes';

/** The minutes of a meeting: as they print, where they stand, and what is written up for them. @throws DeskError not-found */
export function minutesView(read: Reader, { meetingId, edition }: InputOf<'minutes.get'>): MinutesView {
  const records = minutesRecords(read, meetingId);
  const { page, versions } = records;
  const meetings = listMeetings(read);
  const now = records.documentOf('restricted', versions);
  const last = versions.at(-1) ?? null;
  const changes = last === null ? [] : minutesChanges(keptDocument(read, last.documentSha256), now);
  const state: MinutesState = last === null ? 'draft' : changes.length > 0 ? 'changed' : 'agreed';
  const standing = edition === 'restricted' ? { document: now, refusal: null } : publicMinutes(records, versions);
  const agreed = last === null ? null : agreedEdition(read, last, edition);
  const coming = canAgree(meetings, meetingId);
  return {
    meetingId,
    meetingTitle: page.details.title,
    dateText: page.dateText,
    state,
    lead: lead(versions, meetings, coming, changes),
    document: (agreed ?? standing).document,
    refusal: (agreed ?? standing).refusal,
    changedDocument: state === 'changed' ? standing.document : null,
    changes,
    hasPublic: page.isPublic,
    versions: versions.map((version) => versionView(version, meetings)).toReversed(),
    recordSha256: recordSha256(records),
    notYet: page.status === 'held' ? null : 'The meeting is not marked as held: its minutes are agreed after it.',
    unrecorded: page.unrecorded.length,
    items: items(read, records),
    meetings: coming.map(({ id, title, heldOn, chair }) => ({
      id,
      label: `${title}, ${longDate(heldOn)}`,
      heldOn,
      chair,
    })),
  };
}

/** Names what is recorded now: an agreement is given for it and for nothing else. */
export function recordSha256({ documentOf, versions }: MinutesRecords): string {
  return sealDocument(kept(documentOf('restricted', versions))).sha256;
}

function agreedEdition(
  read: Reader,
  { documentSha256, publicSha256, publicRefusal }: MinutesVersion,
  edition: 'restricted' | 'public',
): { readonly document: ResolvedPack | null; readonly refusal: string | null } {
  const sha256 = edition === 'restricted' ? documentSha256 : publicSha256;
  return sha256 === null
    ? { document: null, refusal: publicRefusal }
    : { document: keptDocument(read, sha256), refusal: null };
}

/** Later meetings of the same kind, the next first. */
function canAgree<M extends Meeting>(meetings: readonly M[], meetingId: string): readonly M[] {
  const own = meetings.find(({ id }) => id === meetingId);
  return meetings
    .filter(
      ({ kindId, heldOn, status }) =>
        own !== undefined && kindId === own.kindId && heldOn > own.heldOn && status !== 'cancelled',
    )
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
}

const titleOf = (meetings: readonly Meeting[], id: string | null) =>
  meetings.find((meeting) => meeting.id === id)?.title ?? null;

function lead(
  versions: readonly MinutesVersion[],
  meetings: readonly Meeting[],
  [next]: readonly Meeting[],
  changes: readonly string[],
): string {
  const last = versions.at(-1);
  if (last === undefined)
    return next === undefined
      ? `${draftWords}: no later meeting of this kind is planned that could agree them.`
      : `${draftWords}: the meeting of ${longDate(next.heldOn)} is the next that can agree them.`;
  const words = `${agreedWords({ ...last, agreedAt: titleOf(meetings, last.agreedAtId) })}.`;
  return changes.length === 0
    ? words
    : `${words} The record has changed since these minutes were agreed: ${listWords(changes.map((heading) => `“${heading}”`))}.`;
}

function versionView(version: MinutesVersion, meetings: readonly Meeting[]): MinutesVersionView {
  const { corrections, author, recordedAt, documentSha256, publicRefusal } = version;
  return {
    version: version.version,
    words: agreedWords({ ...version, agreedAt: titleOf(meetings, version.agreedAtId) }),
    corrections,
    recordedText: `Recorded on ${longDate(recordedAt.slice(0, 10))} by ${author}`,
    documentSha256,
    publicRefusal,
  };
}

function items(read: Reader, { page }: MinutesRecords): MinutesView['items'] {
  const texts = listMinutesTexts(read, page.id);
  return page.agenda.map(({ id, number, title, isPrivate, minuteNote }) => {
    const written = texts.find(({ itemId }) => itemId === id);
    return {
      itemId: id,
      label: `${number} ${title}`,
      isPrivate,
      text: written?.text ?? null,
      revision: written?.revision ?? 0,
      note: minuteNote,
    };
  });
}
