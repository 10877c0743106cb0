import { findingKinds, findingTones } from '#shared/domain/finding/finding';
import { findingKindLabels, findingToneLabels } from '#shared/text/labels';
import { ComboField } from '../../../components/combo-field';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import type { FoundDraft } from './report-draft';

const kinds = findingKinds.map((id) => ({ id, label: findingKindLabels[id] }));
const tones = findingTones.map((id) => ({ id, label: findingToneLabels[id] }));

interface FoundFieldsProps {
  readonly finding: FoundDraft;
  readonly areas: readonly string[];
  readonly areaError: string | undefined;
  readonly titleError: string | undefined;
  readonly onChange: (finding: FoundDraft) => void;
}

/** What a person may put right of a finding that was read; its text stays the report's. */
export function FoundFields({ finding, areas, areaError, titleError, onChange }: FoundFieldsProps) {
  return (
    <div className="form-fields">
      <TextField
        label="Title"
        maxLength={200}
        value={finding.title}
        onChange={(title) => onChange({ ...finding, title })}
        error={titleError}
      />
      <div className="found-choices">
        <Select label="Kind" value={finding.kind} choices={kinds} onChange={(kind) => onChange({ ...finding, kind })} />
        <Select label="Tone" value={finding.tone} choices={tones} onChange={(tone) => onChange({ ...finding, tone })} />
        <ComboField
          label="Area"
          maxLength={200}
          value={finding.area}
          suggestions={areas}
          onChange={(area) => onChange({ ...finding, area })}
          error={areaError}
        />
      </div>
    </div>
  );
}
