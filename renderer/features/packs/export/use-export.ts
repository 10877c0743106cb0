import { useCallback, useState } from 'react';
import type { ExportStage } from '#shared/contract/desk-events';
import type { Edition } from '#shared/editions/edition';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { ExportResult } from '#shared/contract/views';
import { callDesk } from '../../../api/bridge';
import { useDeskEvent } from '../../../api/use-desk-event';

export type ExportState =
  | { readonly at: 'ready' }
  | { readonly at: 'running'; readonly stage: ExportStage | null }
  | { readonly at: 'saved'; readonly result: Extract<ExportResult<number | null>, { readonly outcome: 'saved' }> }
  | { readonly at: 'failed'; readonly error: unknown };

/** One export at a time, with what the program says about it on the way. */
export function useExport(packId: string): {
  readonly state: ExportState;
  readonly start: (format: EditionFormat, edition: Edition) => void;
} {
  const [state, setState] = useState<ExportState>({ at: 'ready' });
  useDeskEvent('export-progress', (progress) => {
    if (progress.packId === packId)
      setState((now) => (now.at === 'running' ? { at: 'running', stage: progress.stage } : now));
  });
  const running = state.at === 'running';
  const start = useCallback(
    (format: EditionFormat, edition: Edition) => {
      if (running) return;
      setState({ at: 'running', stage: null });
      const result =
        format === 'pdf'
          ? callDesk('packs.exportPdf', { packId, edition })
          : callDesk('packs.exportEdition', { packId, edition, format });
      result.then(
        (done) => setState(done.outcome === 'saved' ? { at: 'saved', result: done } : { at: 'ready' }),
        (error: unknown) => setState({ at: 'failed', error }),
      );
    },
    [packId, running],
  );
  return { state, start };
}
