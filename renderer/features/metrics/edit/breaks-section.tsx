import type { MetricEdit } from '#shared/contract/definition-views';
import { countWords, plural } from '#shared/text/words';
import { RecordSection } from '../../../components/record-section';
import { BreakDialog } from './break-dialog';

function othersWords(metrics: number): string | null {
  const others = metrics - 1;
  return others > 0 ? `Also concerns ${countWords(others)} other ${plural(others, 'metric', 'metrics')}` : null;
}

export function BreaksSection({ edit }: { readonly edit: MetricEdit }) {
  return (
    <RecordSection
      title="Breaks in the series"
      intro="Days on which counting or recording changed. Figures before and after are not alike, and every comparison across the day says so."
      addLabel="New break…"
      empty="Nothing is known that makes earlier and later figures unlike."
      records={edit.breaks}
      removeCall="metrics.removeBreak"
      row={({ dateText, note, metricIds, sourceTitle }) => ({
        title: dateText,
        details: [note, othersWords(metricIds.length), sourceTitle],
        consequence:
          metricIds.length > 1
            ? `It goes for all ${countWords(metricIds.length)} metrics that it concerns: comparisons across that day no longer carry its note. The change log keeps it.`
            : 'Comparisons across that day no longer carry its note. The change log keeps it.',
      })}
      renderDialog={(item, onClose) => <BreakDialog edit={edit} item={item} onClose={onClose} />}
    />
  );
}
