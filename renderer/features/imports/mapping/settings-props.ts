import type { MetricRow } from '#shared/contract/views';
import type { MappingDraft } from './mapping-draft';

export interface SettingsProps {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly string[];
  readonly metrics: readonly MetricRow[];
  readonly draft: MappingDraft;
  readonly onChange: (patch: Partial<MappingDraft>) => void;
}

/** The record with this entry put in, or taken out where `value` is null. */
export function withEntry(
  record: Readonly<Record<string | number, string>>,
  key: string | number,
  value: string | null,
): Record<string, string> {
  const entries = Object.entries(record).filter(([each]) => each !== String(key));
  return Object.fromEntries(value === null ? entries : [...entries, [key, value]]);
}
