import type { ReportPreview } from '#shared/contract/report-preview';
import { Checkbox } from '../../../components/checkbox';
import { Select } from '../../../components/select';
import { gradeChoices } from '../grade-choices';
import { TextField } from '../../../components/text-field';
import { LookTwice } from './look-twice';
import type { AreaDraft } from './report-draft';

const toChoose = 'to-choose';

interface FoundAreaProps {
  readonly read: ReportPreview['areas'][number];
  readonly area: AreaDraft;
  readonly onChange: (area: AreaDraft) => void;
  readonly onRename: (area: string) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** One area, its grade as it was read, and the words that it was read from. */
export function FoundArea({ read, area, onChange, onRename, errorAt }: FoundAreaProps) {
  const error = errorAt(`${area.id}.grade`);
  return (
    <tr data-accepted={area.accepted}>
      <th scope="row">
        <div className="found-area">
          <Checkbox isSelected={area.accepted} onChange={(accepted) => onChange({ ...area, accepted })}>
            <span className="found-accept">Accept {area.area}</span>
          </Checkbox>
          <TextField
            label={`Name of ${read.area}`}
            maxLength={200}
            value={area.area}
            onChange={onRename}
            error={errorAt(`${area.id}.area`)}
          />
        </div>
        {read.likely && <LookTwice />}
      </th>
      <td>
        <Select
          label={`Grade of ${area.area}`}
          value={area.grade ?? toChoose}
          choices={area.grade === null ? [{ id: toChoose, label: 'Choose a grade' }, ...gradeChoices] : gradeChoices}
          onChange={(grade) => {
            if (grade !== toChoose) onChange({ ...area, grade, accepted: true });
          }}
        />
        {error !== undefined && (
          <p className="field-error" role="alert">
            {error}
          </p>
        )}
      </td>
      <td>
        <q className="found-evidence">{read.evidence}</q>
        <span className="cell-detail">{read.where}</span>
      </td>
    </tr>
  );
}
