import type { MetricRow } from '#shared/contract/views';
import { Checkbox } from '../../../components/checkbox';
import { periodChoices } from '../../../components/metric-form/metric-words';
import { RadioGroup } from '../../../components/radio-group';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { ColumnSelect } from './column-select';
import { LongSettings } from './long-settings';
import { columnNames, type MappingDraft } from './mapping-draft';
import { WideSettings } from './wide-settings';

interface MappingFormProps {
  readonly rows: readonly (readonly string[])[];
  readonly metrics: readonly MetricRow[];
  readonly draft: MappingDraft;
  readonly onChange: (patch: Partial<MappingDraft>) => void;
}

/** Which column is what. */
export function MappingForm({ rows, metrics, draft, onChange }: MappingFormProps) {
  const columns = columnNames(rows, draft.headerRow);
  const settings = { rows, columns, metrics, draft, onChange };
  return (
    <section className="mapping-form">
      <h2>Which column is what</h2>
      <ColumnSelect
        label="Force"
        none="None: every row is about our own force"
        columns={columns}
        value={draft.forceColumn}
        onChange={(forceColumn) => onChange({ forceColumn })}
      />
      <ColumnSelect
        label="Period"
        none="Choose a column"
        columns={columns}
        value={draft.periodColumn}
        onChange={(periodColumn) => onChange({ periodColumn })}
      />
      <Select
        label="Each period is"
        value={draft.periodKind}
        choices={periodChoices}
        onChange={(periodKind) => onChange({ periodKind })}
      />
      <RadioGroup
        label="Layout"
        value={draft.layout}
        onChange={(layout) => onChange({ layout })}
        choices={[
          { id: 'long', label: 'Long: one value in each row' },
          { id: 'wide', label: 'Wide: a column for each metric' },
        ]}
      />
      {draft.layout === 'long' ? <LongSettings {...settings} /> : <WideSettings {...settings} />}
      <Checkbox isSelected={draft.remember} onChange={(remember) => onChange({ remember })}>
        Remember this mapping
      </Checkbox>
      {draft.remember && (
        <TextField
          label="Name of the mapping"
          maxLength={80}
          value={draft.name}
          onChange={(name) => onChange({ name })}
        />
      )}
    </section>
  );
}
