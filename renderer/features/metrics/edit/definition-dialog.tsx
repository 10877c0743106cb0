import type { MetricEdit } from '#shared/contract/definition-views';
import { RecordDialog } from '../../../components/record-dialog';
import { SourceSelect } from '../../../components/source-select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import {
  definitionDraft,
  definitionFields,
  definitionOf,
  emptyDefinition,
} from '../../../components/metric-form/definition-draft';
import { DefinitionFields } from '../../../components/metric-form/definition-fields';

interface DefinitionDialogProps {
  readonly edit: MetricEdit;
  /** Null for a new version. */
  readonly version: MetricEdit['versions'][number] | null;
  readonly onClose: () => void;
}

export function DefinitionDialog({ edit, version, onClose }: DefinitionDialogProps) {
  const newest = edit.versions[0];
  // A new version is usually the newest one with a few words changed.
  const fresh = newest === undefined ? emptyDefinition : { ...definitionDraft(newest), from: '', note: '' };
  const form = useRecordForm({
    call: 'metrics.saveDefinition',
    stored: storedDraft(version, fresh, definitionDraft),
    inputOf: (typed, record) => ({ metricId: edit.details.id, record, details: definitionOf(typed) }),
    onSaved: () => {
      onClose();
      say('Definition saved');
    },
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordDialog
      title={version === null ? 'New version of the definition' : 'Version of the definition'}
      wide
      form={form}
      shown={definitionFields('details')}
      onClose={onClose}
    >
      <TextField
        label="Holds from"
        description="As 1 April 2021; empty for what held from the beginning"
        maxLength={40}
        value={draft.from}
        onChange={(from) => change({ from })}
        error={errorAt('details.from')}
      />
      <DefinitionFields draft={draft} onChange={change} errorAt={(name) => errorAt(`details.${name}`)} />
      <TextField
        label="Note"
        description="What changed, and what it does to the figures"
        rows={2}
        maxLength={1000}
        value={draft.note}
        onChange={(note) => change({ note })}
        error={errorAt('details.note')}
      />
      <SourceSelect
        label="Published in"
        none="No source"
        sources={edit.sources}
        value={draft.sourceId}
        onChange={(sourceId) => change({ sourceId })}
        error={errorAt('details.sourceId')}
      />
    </RecordDialog>
  );
}
