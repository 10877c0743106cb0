import type { Choice } from '#shared/contract/definition-views';
import { Select } from './select';
import './field.css';

const noSource = 'none';

interface SourceSelectProps {
  readonly label: string;
  /** What it says where none is chosen. */
  readonly none: string;
  readonly sources: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (sourceId: string | null) => void;
  readonly error?: string | undefined;
}

/** One of the workspace's sources, or none. */
export function SourceSelect({ label, none, sources, value, onChange, error }: SourceSelectProps) {
  return (
    <Select
      label={label}
      value={value ?? noSource}
      choices={[{ id: noSource, label: none }, ...sources]}
      onChange={(id) => onChange(id === noSource ? null : id)}
      error={error}
    />
  );
}
