import type { ReportProposal } from '#shared/report/proposal';

/** A report that was read and shown, and waits to be accepted. Nothing of it is stored yet. */
export interface WaitingReport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly proposal: ReportProposal;
}
