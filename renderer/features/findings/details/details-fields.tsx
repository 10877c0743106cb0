import type { Choice } from '#shared/contract/definition-views';
import { findingKinds, findingTones } from '#shared/domain/finding/finding';
import { findingKindLabels, findingToneLabels } from '#shared/text/labels';
import { Checkbox } from '../../../components/checkbox';
import { ComboField } from '../../../components/combo-field';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { DeadlineFields } from './deadline-fields';
import type { DetailsDraft } from './details-draft';

/** What the fields offer. */
export interface DetailsChoices {
  readonly areas: readonly string[];
  readonly owners: readonly string[];
  /** Causes of concern that a recommendation may come with. */
  readonly parents: readonly Choice[];
}

interface DetailsFieldsProps {
  readonly draft: DetailsDraft;
  readonly onChange: (patch: Partial<DetailsDraft>) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly choices: DetailsChoices;
}

const noParent = 'none';
type Name = 'ref' | 'area' | 'title' | 'text' | 'locator' | 'hmicfrsNumber' | 'notOursBecause' | 'addressees';

/** All that a person may say of a finding itself; what becomes of it is entered on its page. */
export function DetailsFields({ draft, onChange, errorAt, choices }: DetailsFieldsProps) {
  const field = (name: Name) => ({
    value: draft[name],
    onChange: (text: string) => onChange({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  const hasParent = draft.kind === 'recommendation' || draft.parentId !== null;
  return (
    <>
      <div className="form-columns">
        <TextField
          label="Reference"
          description="The office’s own, and never used twice"
          maxLength={40}
          {...field('ref')}
        />
        <TextField
          label="HMICFRS number"
          description="Of the register or portal; may be empty"
          maxLength={60}
          {...field('hmicfrsNumber')}
        />
        <Select
          label="Kind"
          value={draft.kind}
          choices={findingKinds.map((id) => ({ id, label: findingKindLabels[id] }))}
          onChange={(kind) => onChange({ kind })}
        />
        <Select
          label="Tone"
          value={draft.tone}
          choices={findingTones.map((id) => ({ id, label: findingToneLabels[id] }))}
          onChange={(tone) => onChange({ tone })}
        />
      </div>
      {hasParent && (
        <Select
          label="Comes with the cause of concern"
          value={draft.parentId ?? noParent}
          choices={[{ id: noParent, label: 'None' }, ...choices.parents]}
          onChange={(id) => onChange({ parentId: id === noParent ? null : id })}
        />
      )}
      <TextField
        label="Short title"
        description="In the office’s words, for lists and packs"
        maxLength={200}
        {...field('title')}
      />
      <TextField
        label="Text of the finding"
        description="Word for word, as the report has it"
        rows={4}
        maxLength={20_000}
        {...field('text')}
      />
      <div className="form-columns">
        <ComboField label="Area" suggestions={choices.areas} maxLength={200} {...field('area')} />
        <TextField label="Where in the report" description="Section or page" maxLength={300} {...field('locator')} />
      </div>
      <DeadlineFields draft={draft} onChange={onChange} errorAt={errorAt} owners={choices.owners} />
      <TextField label="Addressed to" description="One on each line; may be empty" rows={2} {...field('addressees')} />
      <TextField
        label="Why it does not apply here"
        description="Only where it is for somebody else, or depends on them"
        rows={2}
        maxLength={1000}
        {...field('notOursBecause')}
      />
      <Checkbox isSelected={draft.earlyFeedback} onChange={(earlyFeedback) => onChange({ earlyFeedback })}>
        Told to the force during the inspection, before the report
      </Checkbox>
    </>
  );
}
