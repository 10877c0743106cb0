import type { Choice } from '#shared/contract/definition-views';
import { SourceSelect } from '../../../components/source-select';
import { TextField } from '../../../components/text-field';
import type { InspectionDraft, StatedCount } from './inspection-draft';

interface InspectionFieldsProps {
  readonly draft: InspectionDraft;
  readonly sources: readonly Choice[];
  readonly onChange: (patch: Partial<InspectionDraft>) => void;
  readonly errorAt: (path: string) => string | undefined;
  /** What it means that no source is chosen. */
  readonly noSource?: { readonly label: string; readonly note: string };
}

const counts: readonly { readonly name: StatedCount; readonly label: string }[] = [
  { name: 'statedGraded', label: 'Graded areas' },
  { name: 'statedCausesOfConcern', label: 'Causes of concern' },
  { name: 'statedRecommendations', label: 'Recommendations' },
  { name: 'statedAreasForImprovement', label: 'Areas for improvement' },
];

type TextName = Exclude<keyof InspectionDraft, 'sourceId' | 'judgments'>;

const mustChoose = {
  label: 'Choose the report',
  note: 'A report that is read becomes a source by itself; so does one that a figure is entered from.',
};

/** What an inspection is called, when it was, which report says so, and how much that report says it holds. */
export function InspectionFields({ draft, sources, onChange, errorAt, noSource = mustChoose }: InspectionFieldsProps) {
  const field = (name: TextName) => ({
    value: draft[name],
    onChange: (text: string) => onChange({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  const count = (name: StatedCount) => ({
    ...field(name),
    error: errorAt(`details.${name}`) === undefined ? undefined : 'A whole number, or empty.',
  });
  return (
    <>
      <TextField label="Title" maxLength={200} {...field('title')} />
      <div className="form-columns">
        <TextField label="Who inspected" maxLength={120} {...field('body')} />
        <TextField label="Programme" description="Such as PEEL" maxLength={80} {...field('programme')} />
        <TextField label="Cycle" description="Such as 2023–25" maxLength={40} {...field('cycle')} />
        <TextField label="Published on" description="As 23 September 2024" maxLength={40} {...field('publishedOn')} />
        <TextField label="Fieldwork from" description="May be empty" maxLength={40} {...field('fieldworkFrom')} />
        <TextField label="Fieldwork to" description="May be empty" maxLength={40} {...field('fieldworkTo')} />
      </div>
      <div className="inspection-source">
        <SourceSelect
          label="The report, as a source"
          none={noSource.label}
          sources={sources}
          value={draft.sourceId}
          onChange={(sourceId) => onChange({ sourceId })}
          error={errorAt('details.sourceId')}
        />
        <p className="field-description">{noSource.note}</p>
      </div>
      <fieldset className="inspection-counts">
        <legend className="field-label">How many the report says it has; empty where it does not say</legend>
        {counts.map(({ name, label }) => (
          <TextField key={name} label={label} inputMode="numeric" maxLength={4} {...count(name)} />
        ))}
      </fieldset>
      <TextField
        label="Why its grades cannot be compared with the cycle before"
        description="Said wherever grades of two cycles stand together"
        rows={2}
        maxLength={2000}
        {...field('comparabilityNote')}
      />
      <TextField label="Note" description="May be left empty" rows={2} maxLength={2000} {...field('note')} />
    </>
  );
}
