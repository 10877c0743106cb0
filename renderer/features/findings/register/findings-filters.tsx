import type { FindingRow } from '#shared/contract/finding-views';
import { findingKinds, findingTones } from '#shared/domain/finding/finding';
import { statusSchemes } from '#shared/domain/finding/status';
import { findingKindLabels, findingToneLabels } from '#shared/text/labels';
import { Select } from '../../../components/select';
import {
  attentionKinds,
  nobody,
  type AttentionKind,
  type FindingsPatch,
  type FindingsSearch,
} from '../findings-search';
import { schemeLabels } from '#shared/text/scheme-words';

const every = 'every';
const all = { id: every, label: 'All' } as const;
const attentionLabels: Readonly<Record<AttentionKind, string>> = {
  overdue: 'Overdue',
  contradiction: 'Data contradict a status',
  'look-again': 'Look again: new figures',
};

interface FindingsFiltersProps {
  readonly rows: readonly FindingRow[];
  readonly owners: readonly string[];
  readonly search: FindingsSearch;
  readonly onChange: (patch: FindingsPatch) => void;
}

/** Each status that a row has, by the scheme that says it, and none. */
function statusChoices(rows: readonly FindingRow[]) {
  return statusSchemes.flatMap((scheme) => {
    const words = new Map(
      rows.flatMap(({ statuses: { [scheme]: now } }) => (now === null ? [] : [[now.word, now.label]])),
    );
    const hasNone = rows.some((row) => row.statuses[scheme] === null);
    return [
      ...[...words].map(([word, label]) => ({ id: `${scheme}:${word}`, label: `${schemeLabels[scheme]}: ${label}` })),
      ...(hasNone && words.size > 0 ? [{ id: `${scheme}:`, label: `${schemeLabels[scheme]}: nothing said` }] : []),
    ];
  });
}

/** Narrowing; what can be chosen is what the workspace holds. */
export function FindingsFilters({ rows, owners, search, onChange }: FindingsFiltersProps) {
  const kinds = findingKinds.filter((kind) => rows.some((row) => row.kind === kind));
  const tones = findingTones.filter((tone) => rows.some((row) => row.tone === tone));
  const areas = [...new Set(rows.map((row) => row.area))];
  const inspections = [...new Map(rows.map((row) => [row.inspectionId, row.inspection]))];
  const hasNobody = rows.some((row) => row.owner === null);
  const chosen = <K extends string>(id: K | typeof every) => (id === every ? undefined : id);
  return (
    <div className="table-tools findings-filters">
      <Select
        label="Kind"
        value={search.kind ?? every}
        choices={[all, ...kinds.map((id) => ({ id, label: findingKindLabels[id] }))]}
        onChange={(kind) => onChange({ kind: chosen(kind) })}
      />
      <Select
        label="Tone"
        value={search.tone ?? every}
        choices={[all, ...tones.map((id) => ({ id, label: findingToneLabels[id] }))]}
        onChange={(tone) => onChange({ tone: chosen(tone) })}
      />
      <Select
        label="Area"
        value={search.area ?? every}
        choices={[all, ...areas.map((id) => ({ id, label: id }))]}
        onChange={(area) => onChange({ area: chosen(area) })}
      />
      <Select
        label="Inspection"
        value={search.inspection ?? every}
        choices={[all, ...inspections.map(([id, label]) => ({ id, label }))]}
        onChange={(inspection) => onChange({ inspection: chosen(inspection) })}
      />
      <Select
        label="Owner"
        value={search.owner ?? every}
        choices={[
          all,
          ...owners.map((id) => ({ id, label: id })),
          ...(hasNobody ? [{ id: nobody, label: 'Nobody' }] : []),
        ]}
        onChange={(owner) => onChange({ owner: chosen(owner) })}
      />
      <Select
        label="Status"
        value={search.status ?? every}
        choices={[all, ...statusChoices(rows)]}
        onChange={(status) => onChange({ status: chosen(status) })}
      />
      <Select
        label="Attention"
        value={search.only ?? every}
        choices={[all, ...attentionKinds.map((id) => ({ id, label: attentionLabels[id] }))]}
        onChange={(only) => onChange({ only: chosen(only) })}
      />
    </div>
  );
}
