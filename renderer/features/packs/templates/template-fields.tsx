import type { TemplateBasis } from '#shared/pack/pack-template';
import { templateBases } from '#shared/pack/pack-template';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import type { RecordForm } from '../../../components/use-record-form';
import { basisWords } from './template-words';

export interface TemplateDraft {
  readonly title: string;
  readonly basis: TemplateBasis;
  readonly subject: string;
  readonly description: string;
}

/** Dotted paths of the fields that say their own errors. */
export const templatePaths = ['title', 'subject', 'description'] as const;

const bases = templateBases.map((basis) => ({ id: basis, label: basisWords[basis].choice }));

/** What a template is called and what it is for. */
export function TemplateFields<D extends TemplateDraft>({ form }: { readonly form: RecordForm<D> }) {
  const { draft, change, errorAt } = form;
  const set = (patch: Partial<TemplateDraft>) => change(patch as Partial<D>);
  return (
    <>
      <TextField
        label="Title"
        value={draft.title}
        maxLength={160}
        onChange={(title) => set({ title })}
        error={errorAt('title')}
      />
      <Select label="What it is for" choices={bases} value={draft.basis} onChange={(basis) => set({ basis })} />
      <TextField
        label={basisWords[draft.basis].subject}
        value={draft.subject}
        maxLength={160}
        onChange={(subject) => set({ subject })}
        error={errorAt('subject')}
      />
      <TextField
        label="When to take it, in one line"
        value={draft.description}
        maxLength={200}
        onChange={(description) => set({ description })}
        error={errorAt('description')}
      />
    </>
  );
}
