import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { DefinitionsView } from '#shared/contract/definition-views';
import { sentenceCase } from '#shared/text/words';
import { queries } from '../../api/queries';
import { EmptyState } from '../../components/empty-state';
import { FormNotes } from '../../components/form-notes';
import { LeaveGuard } from '../../components/leave-guard';
import { PageHeader } from '../../components/page-header';
import { SaveBar } from '../../components/save-bar';
import { Screen } from '../../components/screen';
import { SettingsSection } from '../../components/settings-section';
import { say } from '../../components/toasts';
import { storedDraft } from '../../components/stored-draft';
import { useRecordForm } from '../../components/use-record-form';
import { groupWords } from './definition-words';
import { GroupsEditor } from './groups-editor';
import { SetDetailsFields } from './set-details-fields';
import { emptySet, setDraft, setFields, setOf } from './set-draft';
import '../../components/form-fields.css';
import './definitions-screen.css';

interface SetFormProps {
  readonly view: DefinitionsView;
  /** Null for a new set. */
  readonly set: DefinitionsView['sets'][number] | null;
}

function SetForm({ view, set }: SetFormProps) {
  const navigate = useNavigate();
  const form = useRecordForm({
    call: 'definitions.saveSet',
    stored: storedDraft(set, emptySet, setDraft),
    inputOf: (draft, record) => ({ record, details: setOf(draft) }),
    onSaved: () => {
      say('Set saved');
      // Nothing is left to lose, which the guard hears of only with the next drawing.
      void navigate({ to: '/definitions', ignoreBlocker: true });
    },
  });
  const { many } = groupWords(form.draft.purpose);
  const { form: fields, submit } = form;
  return (
    <form ref={fields} className="set-form" aria-label="Set" onSubmit={submit} noValidate>
      <SettingsSection title="Details" intro="What the set is called, what it is, and how a pack prints it.">
        <div className="form-fields">
          <SetDetailsFields draft={form.draft} onChange={form.change} errorAt={form.errorAt} />
        </div>
      </SettingsSection>
      <SettingsSection title={sentenceCase(many)} intro={`Metrics stand in ${many}, in the order given here.`}>
        <div className="form-fields">
          <GroupsEditor draft={form.draft} metrics={view.metrics} onChange={form.change} errorAt={form.errorAt} />
        </div>
      </SettingsSection>
      <div className="set-foot">
        <FormNotes form={form} shown={setFields(form.draft)} />
        <SaveBar form={form} label="Save the set" />
      </div>
      <LeaveGuard isDirty={form.isDirty} />
    </form>
  );
}

/** One set with its groups; without an id, a new one. */
export function SetScreen({ setId }: { readonly setId: string | null }) {
  const { data: view } = useSuspenseQuery(queries.definitions());
  const set = view.sets.find(({ id }) => id === setId) ?? null;
  const title = set?.title ?? (setId === null ? 'New set' : 'Set');
  return (
    <Screen
      title={title}
      trail={[
        <Link key="definitions" to="/definitions">
          Definitions
        </Link>,
      ]}
    >
      <PageHeader title={title} />
      {setId !== null && set === null ? (
        <EmptyState title="This set is no longer in the workspace.">
          <Link to="/definitions">Go to Definitions</Link>
        </EmptyState>
      ) : (
        <SetForm view={view} set={set} />
      )}
    </Screen>
  );
}
