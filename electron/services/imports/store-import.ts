import { commitImport } from '#db/import/commit-import';
import { saveMetricAliases } from '#db/repositories/metric-aliases';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { ImportSource } from '#shared/contract/import-source';
import type { ImportEnd } from '#shared/contract/desk-events';
import { DeskError } from '#shared/contract/errors';
import { importSourceOf } from './import-source';
import type { Session } from '../session';
import { thisComputer as actor } from '../this-computer';

const notStored = (fileName: string) =>
  `${fileName} could not be stored, and nothing of it was kept. Try again; the log has what happened.`;

export interface ImportDecision {
  readonly token: string;
  readonly source: ImportSource;
  /** Of a period that is stored with another value: store the new one beside it, or keep the old one. */
  readonly revisions: 'accept' | 'keep';
  /** Why, where a value differs; null where nothing was said. */
  readonly reason: string | null;
}

/** Stores a waiting import in one write, its file with it; whole or, when it is cancelled, not at all. */
export async function storeImport(session: Session, { token, source, revisions, reason }: ImportDecision) {
  const { fileName, bytes, found, recognised, same } = session.imports.get(token);
  const [first] = recognised;
  if (first === undefined)
    throw new DeskError('invalid-input', 'The table was not recognised: say first which column is what.');
  const offered = new Set(found.flatMap(({ newMetrics }) => newMetrics.map(({ id }) => id)));
  const storing = session.imports.begin(token);
  let far = { done: 0, total: 0 };
  const tell = (ended: ImportEnd | null) => session.onProgress({ token, fileName, ...far, ended });
  try {
    const stored = await session.writeInSteps(
      { actor, reason: `Import of ${fileName}` },
      function* (tx) {
        const { id: sourceId, address, retrievedOn } = importSourceOf(tx, source);
        saveMetricAliases(tx, new Map([...same].filter(([id]) => offered.has(id))));
        return yield* commitImport(tx, {
          file: { name: fileName, bytes, retrievedOn, address },
          format: first.format,
          sourceId,
          ownForceId: readWorkspaceInfo(tx).force.id,
          recognised,
          revisions,
          reason,
        });
      },
      {
        isCancelled: storing.isCancelled,
        onProgress: (progress) => {
          far = progress;
          tell(null);
        },
      },
    );
    session.imports.drop(token);
    tell({ kind: 'stored', recorded: stored.recorded, revised: stored.revised });
    return stored;
  } catch (thrown) {
    tell({ kind: 'stopped', message: thrown instanceof DeskError ? thrown.message : notStored(fileName) });
    throw thrown;
  } finally {
    storing.end();
  }
}
