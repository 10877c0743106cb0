import { ComboField } from '../combo-field';
import { Select } from '../select';
import { TextField } from '../text-field';
import type { DetailsDraft } from './details-draft';
import { decimalsChoices, directionChoices, periodChoices, unitChoices } from './metric-words';

interface DetailsFieldsProps {
  readonly draft: DetailsDraft;
  readonly onChange: (patch: Partial<DetailsDraft>) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly themes: readonly string[];
  /** True where figures are held: unit and kind of period stay as they are. */
  readonly hasFigures: boolean;
}

/** What a metric is called, where it belongs and how its figures are shown. */
export function DetailsFields({ draft, onChange, errorAt, themes, hasFigures }: DetailsFieldsProps) {
  const field = (name: 'title' | 'shortTitle' | 'publishedLabel' | 'theme' | 'owner') => ({
    value: draft[name],
    onChange: (text: string) => onChange({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  return (
    <>
      <TextField label="Title" maxLength={160} {...field('title')} />
      <div className="form-columns">
        <TextField label="Short title" description="For tables and charts" maxLength={60} {...field('shortTitle')} />
        <ComboField
          label="Theme"
          description="Groups metrics in the list"
          suggestions={themes}
          maxLength={80}
          {...field('theme')}
        />
      </div>
      <TextField
        label="Published label"
        description="Its publisher’s own words for it, where statements must be recognised word for word"
        maxLength={160}
        {...field('publishedLabel')}
      />
      <div className="form-columns">
        <Select
          label="Unit"
          value={draft.unit}
          choices={unitChoices}
          onChange={(unit) => onChange({ unit })}
          isDisabled={hasFigures}
        />
        <Select
          label="Each figure is for"
          value={draft.periodKind}
          choices={periodChoices}
          onChange={(periodKind) => onChange({ periodKind })}
          isDisabled={hasFigures}
        />
      </div>
      {hasFigures && (
        <p className="edit-reason">
          Unit and period cannot be changed: the figures that are held would say something else. A metric that is
          counted in another way is a new metric.
        </p>
      )}
      <div className="form-columns">
        <Select
          label="Which way is good"
          value={draft.direction}
          choices={directionChoices}
          onChange={(direction) => onChange({ direction })}
        />
        <Select
          label="Decimal places shown"
          value={String(draft.decimals)}
          choices={decimalsChoices}
          onChange={(places) => onChange({ decimals: Number(places) })}
        />
      </div>
      <TextField
        label="Owner"
        description="Who answers for it in the office; may be left empty"
        maxLength={120}
        {...field('owner')}
      />
    </>
  );
}
