/** The files that are made of minutes. */
export const minutesFormats = ['pdf', 'docx', 'html'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];

/** That minutes were agreed (version 1), or amended afterwards (from version 2 on). Written once and never changed. */
export interface MinutesVersion {
  readonly meetingId: string;
  readonly version: number;
  /** ISO day. */
  readonly agreedOn: string;
  /** The meeting that agreed them; null where they were agreed outside of one. */
  readonly agreedAtId: string | null;
  readonly agreedBy: string;
  readonly role: string | null;
  /** What was corrected when they were agreed, or what was amended and why; null where they were agreed as drawn up. */
  readonly corrections: string | null;
  /** Who recorded it, and when: ISO moment, UTC. */
  readonly author: string;
  readonly recordedAt: string;
  readonly documentSha256: string;
  /** Null where there could be no public minutes: `publicRefusal` says why. */
  readonly publicSha256: string | null;
  readonly publicRefusal: string | null;
  readonly appVersion: string;
}
