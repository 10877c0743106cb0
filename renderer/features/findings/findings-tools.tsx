import type { FindingRow } from '#shared/contract/views';
import { findingKinds, findingTones } from '#shared/domain/finding/finding';
import { findingKindLabels, findingToneLabels } from '#shared/text/labels';
import { SearchField } from '../../components/search-field';
import { Select } from '../../components/select';
import type { FindingsSearch } from './findings-search';

const every = 'every';
const none = 'none';

interface FindingsToolsProps {
  readonly rows: readonly FindingRow[];
  readonly search: FindingsSearch;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChange: (patch: { readonly [K in keyof FindingsSearch]?: FindingsSearch[K] | undefined }) => void;
}

/** Narrowing and grouping; what can be chosen is what the workspace holds. */
export function FindingsTools({ rows, search, text, onText, onChange }: FindingsToolsProps) {
  const kinds = findingKinds.filter((kind) => rows.some((row) => row.kind === kind));
  const tones = findingTones.filter((tone) => rows.some((row) => row.tone === tone));
  const areas = [...new Set(rows.map((row) => row.area))];
  const inspections = [...new Map(rows.map((row) => [row.inspectionId, row.inspection]))];
  return (
    <div className="table-tools">
      <SearchField label="Filter" placeholder="Words" value={text} onChange={onText} />
      <Select
        label="Kind"
        value={search.kind ?? every}
        choices={[{ id: every, label: 'All' }, ...kinds.map((id) => ({ id, label: findingKindLabels[id] }))]}
        onChange={(kind) => onChange({ kind: kind === every ? undefined : kind })}
      />
      <Select
        label="Tone"
        value={search.tone ?? every}
        choices={[{ id: every, label: 'All' }, ...tones.map((id) => ({ id, label: findingToneLabels[id] }))]}
        onChange={(tone) => onChange({ tone: tone === every ? undefined : tone })}
      />
      <Select
        label="Area"
        value={search.area ?? every}
        choices={[{ id: every, label: 'All' }, ...areas.map((id) => ({ id, label: id }))]}
        onChange={(area) => onChange({ area: area === every ? undefined : area })}
      />
      <Select
        label="Inspection"
        value={search.inspection ?? every}
        choices={[{ id: every, label: 'All' }, ...inspections.map(([id, label]) => ({ id, label }))]}
        onChange={(inspection) => onChange({ inspection: inspection === every ? undefined : inspection })}
      />
      <Select
        label="Group by"
        value={search.group ?? none}
        choices={[
          { id: none, label: 'Nothing' },
          { id: 'area', label: 'Area' },
          { id: 'inspection', label: 'Inspection' },
          { id: 'kind', label: 'Kind' },
        ]}
        onChange={(group) => onChange({ group: group === none ? undefined : group, closed: undefined })}
      />
    </div>
  );
}
