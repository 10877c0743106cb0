import { takeBackImport } from '#db/import/take-back-import';
import type { Session } from '../session';
import { thisComputer as actor } from '../this-computer';

export function takeBack(session: Session, input: { readonly importId: string; readonly reason: string }): void {
  session.write({ actor, reason: `Import taken back: ${input.reason}` }, (tx) =>
    takeBackImport(tx, input.importId, input.reason),
  );
}
