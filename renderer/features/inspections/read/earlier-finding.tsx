import type { Choice } from '#shared/contract/definition-views';
import type { ReportPreview } from '#shared/contract/report-preview';
import { AddField } from '../../../components/add-field';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import { Select } from '../../../components/select';
import type { EarlierDraft, ReportDraft } from './report-draft';

const kinds = [
  { id: 'supersedes', label: 'takes the place of it' },
  { id: 'repeats', label: 'repeats it' },
] as const;

interface ChosenFindingProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
}

/** One finding of many, found by typing; the one that is chosen is shown by its name. */
function ChosenFinding({ label, choices, value, onChange, error }: ChosenFindingProps) {
  const chosen = choices.find(({ id }) => id === value);
  return (
    <div className="field">
      {chosen === undefined ? (
        <AddField label={label} placeholder="Reference or words of its title" choices={choices} onAdd={onChange} />
      ) : (
        <>
          <span className="field-label">{label}</span>
          <div className="earlier-chosen">
            <p>{chosen.label}</p>
            <Button variant="quiet" aria-label={`${label}: choose another`} onPress={() => onChange('')}>
              Choose another
            </Button>
          </div>
        </>
      )}
      {error !== undefined && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface EarlierFindingProps {
  readonly read: ReportPreview['previous'][number];
  readonly earlier: EarlierDraft;
  readonly preview: ReportPreview;
  readonly draft: ReportDraft;
  readonly onChange: (earlier: EarlierDraft) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** A sentence that looks back, with the earlier finding that it means and the finding of this report that takes it up. */
export function EarlierFinding({ read, earlier, preview, draft, onChange, errorAt }: EarlierFindingProps) {
  const own = draft.findings.map(({ id, title }) => ({ id, label: title }));
  const canLink = preview.earlierFindings.length > 0;
  return (
    <li className="found-finding" data-accepted={earlier.accepted}>
      <p className="earlier-words">{read.text}</p>
      {read.now !== '' && <p className="earlier-words quiet">{read.now}</p>}
      <p className="quiet">{read.where}</p>
      {canLink && (
        <Checkbox isSelected={earlier.accepted} onChange={(accepted) => onChange({ ...earlier, accepted })}>
          <span className="found-title">Link it to an earlier finding</span>
        </Checkbox>
      )}
      {canLink && (earlier.accepted || earlier.earlierId !== '') && (
        <div className="earlier-fields">
          <ChosenFinding
            label="Finding of this report"
            choices={own}
            value={earlier.findingId}
            onChange={(findingId) => onChange({ ...earlier, findingId })}
            error={errorAt(`${earlier.id}.findingId`)}
          />
          <Select
            label="How it stands to the earlier one"
            choices={kinds}
            value={earlier.kind}
            onChange={(kind) => onChange({ ...earlier, kind })}
          />
          <ChosenFinding
            label="Earlier finding"
            choices={preview.earlierFindings}
            value={earlier.earlierId}
            onChange={(earlierId) => onChange({ ...earlier, earlierId })}
            error={errorAt(`${earlier.id}.earlierId`)}
          />
        </div>
      )}
    </li>
  );
}
