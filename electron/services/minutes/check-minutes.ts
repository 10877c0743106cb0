import type { Reader } from '#db/connection/reader';
import { loggedMinutes } from '#db/history/logged-minutes';
import { listMeetings } from '#db/repositories/meetings';
import { listMinutesFiles, listMinutesVersions } from '#db/repositories/minutes-versions';
import { agreedShortly } from '#shared/accountability/minutes-words';
import type { PackCheck } from '#shared/contract/publishing-views';
import type { MinutesVersion } from '#shared/domain/meeting/minutes';
import { longDate } from '#shared/text/dates';
import { lowerFirst } from '#shared/text/words';
import { documentPart, filePart, type CheckPart } from '../publishing/check-publication';

/** Holds agreed minutes, every version of them, against their hashes and the change log; of all meetings where none is named. */
export function checkMinutes(read: Reader, meetingId?: string): readonly PackCheck[] {
  const meetings = listMeetings(read);
  return listMinutesVersions(read, meetingId).map((version) => {
    const meeting = meetings.find(({ id }) => id === version.meetingId);
    const files = listMinutesFiles(read, version);
    const parts = [
      documentPart(read, 'Document', version.documentSha256),
      ...(version.publicSha256 === null ? [] : [documentPart(read, 'Public minutes', version.publicSha256)]),
      ...files.map((file) => filePart(read, file)),
      logPart(read, version, files),
    ];
    return {
      ok: parts.every(({ ok }) => ok),
      title: `Minutes: ${meeting?.title ?? ''}, ${longDate(meeting?.heldOn ?? version.agreedOn)}`,
      publishedText: lowerFirst(agreedShortly(version)),
      documentSha256: version.documentSha256,
      parts,
    };
  });
}

function logPart(read: Reader, version: MinutesVersion, files: ReturnType<typeof listMinutesFiles>): CheckPart {
  const logged = loggedMinutes(read, version);
  const ok =
    logged !== null &&
    logged.documentSha256 === version.documentSha256 &&
    logged.publicSha256 === version.publicSha256 &&
    logged.files.length === files.length &&
    files.every(({ name, sha256 }) => logged.files.some((each) => each.name === name && each.sha256 === sha256));
  return {
    name: 'Change log',
    ok,
    words: ok ? 'It names the same hashes.' : 'It names other hashes than the workspace does.',
  };
}
