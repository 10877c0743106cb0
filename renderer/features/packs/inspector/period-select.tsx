import { Select } from '../../../components/select';

interface PeriodSelectProps {
  readonly value: number | null;
  readonly onChange: (periods: number | null) => void;
}

const usual = [6, 12, 13, 24, 36, 60];

/** How many of the latest periods a block shows; null is all of them. */
export function PeriodSelect({ value, onChange }: PeriodSelectProps) {
  const counts = value === null || usual.includes(value) ? usual : [...usual, value].toSorted((a, b) => a - b);
  const choices = [
    { id: 'all', label: 'All periods' },
    ...counts.map((count) => ({ id: String(count), label: `The latest ${count}` })),
  ];
  return (
    <Select
      label="Periods"
      choices={choices}
      value={value === null ? 'all' : String(value)}
      onChange={(id) => onChange(id === 'all' ? null : Number(id))}
    />
  );
}
