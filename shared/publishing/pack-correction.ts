/** What was wrong in a published pack and what is right. Never changed: a further one is issued. */
export interface PackCorrection {
  readonly id: string;
  /** The section that it is about; null for the pack as a whole. */
  readonly heading: string | null;
  readonly wasWrong: string;
  readonly isRight: string;
  /** ISO day. */
  readonly datedOn: string;
  readonly author: string;
  /** ISO, UTC. */
  readonly issuedAt: string;
}
