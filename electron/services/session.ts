import type { DeskEvents } from '#shared/contract/desk-events';
import type { Store } from '#db/connection/store';
import type { WaitingImage } from './builder/waiting-image';
import type { WaitingReport } from './reports/waiting-report';
import type { WaitingReturn } from './returns/waiting-return';
import type { TableReader } from './reading/table-reading';
import type { Waiting } from './waiting';
import type { WaitingImports } from './imports/waiting-imports';

export interface HeldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An open workspace and what goes on in it. */
export interface Session extends Store {
  readonly imports: WaitingImports;
  readonly reports: Waiting<WaitingReport>;
  readonly returns: Waiting<WaitingReturn>;
  /** Files that were chosen for an update that is still being written. */
  readonly attachments: Waiting<HeldFile>;
  /** Told how far an import has been stored, and how that ended. */
  readonly onProgress: (progress: DeskEvents['import-progress']) => void;
  readonly readTables: TableReader;
  /** Told how far a file has been read. */
  readonly onReading: (progress: DeskEvents['import-reading']) => void;
  /** Pictures that were chosen for a pack and are not in it yet. */
  readonly images: Waiting<WaitingImage>;
  /** Today, `YYYY-MM-DD`: the one clock of everything that asks how long ago or how long yet. See `deskDay`. */
  readonly today: () => string;
  /** The present moment, ISO: the clock of a meeting, which runs by the real time on every day. */
  readonly now: () => string;
  /** Reads a file of the shipped reference data, such as the list of forces. */
  readonly readReference: (name: string) => Uint8Array;
}
