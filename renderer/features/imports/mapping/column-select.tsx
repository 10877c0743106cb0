import { Select } from '../../../components/select';

const noColumn = 'none';

interface ColumnSelectProps {
  readonly label: string;
  /** What it says where no column is chosen. */
  readonly none: string;
  readonly columns: readonly string[];
  readonly value: number | null;
  readonly onChange: (column: number | null) => void;
}

export function ColumnSelect({ label, none, columns, value, onChange }: ColumnSelectProps) {
  return (
    <Select
      label={label}
      value={value === null ? noColumn : String(value)}
      choices={[{ id: noColumn, label: none }, ...columns.map((title, index) => ({ id: String(index), label: title }))]}
      onChange={(id) => onChange(id === noColumn ? null : Number(id))}
    />
  );
}
