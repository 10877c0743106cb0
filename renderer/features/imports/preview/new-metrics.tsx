import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import type { ImportPreview } from '#shared/contract/views';
import { useCommand } from '../../../api/use-command';
import { ErrorNote } from '../../../components/error-note';
import { Menu } from '../../../components/menu';
import type { Choice } from '../../../components/select';
import { useWaitingImport } from '../waiting-import';
import { asNew, sameMetricChoices } from './same-metric-choices';
import '../../../components/field.css';

type NewMetric = ImportPreview['newMetrics'][number];

interface SameAsProps {
  readonly metric: NewMetric;
  readonly choices: readonly Choice<string>[];
  readonly isDisabled: boolean;
  readonly onChoose: (id: string) => void;
}

/** A menu, whose choices are made when it is opened: a table can bring a hundred metrics, each with a hundred choices. */
function SameAs({ metric: { title, figures, sameAs }, choices, isDisabled, onChoose }: SameAsProps) {
  const id = useId();
  const label = `“${title}”, ${formatNumber(figures, 0)} ${plural(figures, 'figure', 'figures')}, is`;
  const chosen = sameAs ?? asNew;
  return (
    <li className="field">
      <span id={`${id}-label`} className="field-label">
        {label}
      </span>
      <Menu
        label={label}
        choices={choices}
        selected={chosen}
        onAction={onChoose}
        trigger={
          <Button
            id={`${id}-button`}
            className="field-trigger"
            aria-labelledby={`${id}-label ${id}-button`}
            isDisabled={isDisabled}
          >
            <span>{choices.find((choice) => choice.id === chosen)?.label}</span>
            <ChevronDown className="icon" aria-hidden="true" />
          </Button>
        }
      />
    </li>
  );
}

interface NewMetricsProps {
  readonly preview: ImportPreview;
  readonly isDisabled: boolean;
}

/** The metrics that the table would add; each may be one that the workspace has under another name. */
export function NewMetrics({ preview: { token, newMetrics, knownMetrics }, isDisabled }: NewMetricsProps) {
  const { hold } = useWaitingImport();
  const same = useCommand('imports.sameMetric');
  const choicesOf = sameMetricChoices(knownMetrics);
  const choose = (proposedId: string, id: string) => {
    if (!same.isPending) same.mutate({ token, proposedId, metricId: id === asNew ? null : id }, { onSuccess: hold });
  };
  return (
    <>
      {same.isError ? <ErrorNote error={same.error} /> : null}
      <ul className="preview-new-metrics">
        {newMetrics.map((metric) => (
          <SameAs
            key={metric.id}
            metric={metric}
            choices={choicesOf(metric.unit)}
            isDisabled={isDisabled}
            onChoose={(id) => choose(metric.id, id)}
          />
        ))}
      </ul>
    </>
  );
}
