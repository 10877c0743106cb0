/** What a person does to a pack on its way to being published. */
export const packActions = ['submit', 'send-back', 'approve', 'publish'] as const;
export type PackAction = (typeof packActions)[number];

/** One step of the way: who took it and when. Never changed afterwards. */
export interface PackStep {
  readonly action: PackAction;
  readonly author: string;
  /** ISO, UTC. */
  readonly takenAt: string;
  readonly comment: string | null;
  /** SHA-256 of the document that was approved or published; null for the other steps. */
  readonly documentSha256: string | null;
}

/** `produced` is a file that was published; `shown` is an image that the document shows. */
export const publishedFileRoles = ['produced', 'shown'] as const;
