import { useState } from 'react';
import type { FindingRow } from '#shared/contract/finding-views';
import { countWords, plural, sentenceCase } from '#shared/text/words';
import { Button } from '../../../components/button';
import { BulkDialog } from './bulk-dialog';
import type { BulkField } from './bulk-draft';

const most = 500;

interface BulkBarProps {
  readonly rows: readonly FindingRow[];
  readonly owners: readonly string[];
  readonly onClear: () => void;
}

/** What can be done with all the chosen findings at once. */
export function BulkBar({ rows, owners, onClear }: BulkBarProps) {
  const [open, setOpen] = useState<BulkField | null>(null);
  const count = rows.length;
  const isTooMany = count > most;
  return (
    <section className="bulk-bar" aria-label="Chosen findings">
      <p role="status">
        {sentenceCase(countWords(count))} {plural(count, 'finding', 'findings')} chosen
        {isTooMany && ': at most 500 can be changed at once'}
      </p>
      <Button onPress={() => setOpen('owner')} isDisabled={isTooMany}>
        Set owner…
      </Button>
      <Button onPress={() => setOpen('localDeadline')} isDisabled={isTooMany}>
        Set local deadline…
      </Button>
      <Button variant="quiet" onPress={onClear}>
        Choose none
      </Button>
      {open === null ? null : (
        <BulkDialog
          field={open}
          rows={rows}
          owners={owners}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            onClear();
          }}
        />
      )}
    </section>
  );
}
