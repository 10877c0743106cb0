import { formatNumber } from '#shared/text/numbers';
import type { ImportPreview } from '#shared/contract/views';

const labels: readonly { readonly key: keyof ImportPreview['counts']; readonly label: string }[] = [
  { key: 'rows', label: 'Rows read' },
  { key: 'figures', label: 'Figures' },
  { key: 'fresh', label: 'New' },
  { key: 'revised', label: 'Revised' },
  { key: 'unchanged', label: 'Unchanged' },
  { key: 'absent', label: 'Without a number' },
  { key: 'leftOut', label: 'Rows left out' },
  { key: 'errors', label: 'Errors' },
];

export function PreviewCounts({ counts }: { readonly counts: ImportPreview['counts'] }) {
  return (
    <section>
      <h2 className="visually-hidden">How much was read</h2>
      <dl className="preview-counts">
        {labels.map(({ key, label }) => (
          <div key={key} data-none={counts[key] === 0} data-errors={key === 'errors'}>
            <dt>{label}</dt>
            <dd>{formatNumber(counts[key], 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
