import { useState } from 'react';
import type { DeskEvents } from '#shared/contract/desk-events';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { useCommand } from '../../api/use-command';
import { useDeskEvent } from '../../api/use-desk-event';
import { Button } from '../../components/button';
import { ProgressBar } from '../../components/progress-bar';
import './reading-progress.css';

type Reading = DeskEvents['import-reading'];

function stageWords({ stage, rows }: Reading): string {
  if (stage === 'reading' || rows === null) return 'Reading the file';
  return `${formatNumber(rows, 0)} ${plural(rows, 'row', 'rows')} read; looking what they are`;
}

/** The file that is being read and the way to stop it; nothing while it is still being chosen. */
export function ReadingProgress() {
  const [reading, setReading] = useState<Reading | null>(null);
  const cancel = useCommand('imports.cancelReading');
  useDeskEvent('import-reading', setReading);
  if (reading === null) return null;
  return (
    <section className="reading-progress" aria-label="Reading">
      <ProgressBar label={reading.fileName} words={stageWords(reading)} value={null} maxValue={1} />
      <Button onPress={() => cancel.mutate({})} isDisabled={cancel.isPending}>
        Cancel
      </Button>
    </section>
  );
}
