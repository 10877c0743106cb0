import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { InspectionsView } from '#shared/contract/inspection-views';
import { queries } from '../../../api/queries';
import { EmptyState } from '../../../components/empty-state';
import { FormNotes } from '../../../components/form-notes';
import { LeaveGuard } from '../../../components/leave-guard';
import { PageHeader } from '../../../components/page-header';
import { SaveBar } from '../../../components/save-bar';
import { Screen } from '../../../components/screen';
import { SettingsSection } from '../../../components/settings-section';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import { emptyInspection, inspectionDraft, inspectionFields, inspectionOf } from './inspection-draft';
import { InspectionFields } from './inspection-fields';
import { JudgmentsEditor } from './judgments-editor';
import '../../../components/form-fields.css';
import './edit-inspection.css';

interface InspectionFormProps {
  readonly view: InspectionsView;
  /** Null for a new one. */
  readonly details: InspectionsView['inspections'][number]['details'] | null;
}

function InspectionForm({ view, details }: InspectionFormProps) {
  const navigate = useNavigate();
  const form = useRecordForm({
    call: 'inspections.save',
    stored: storedDraft(details, emptyInspection, inspectionDraft),
    inputOf: (draft, record) => ({ record, details: inspectionOf(draft) }),
    onSaved: () => {
      say('Inspection saved');
      // Nothing is left to lose, which the guard hears of only with the next drawing.
      void navigate({ to: '/inspections', ignoreBlocker: true });
    },
  });
  const { form: fields, draft, submit, change, errorAt } = form;
  return (
    <form ref={fields} className="form-with-foot" aria-label="Inspection" onSubmit={submit} noValidate>
      <SettingsSection
        title="The inspection"
        intro="As the report says it. What it says it holds is compared with what is entered."
      >
        <div className="form-fields">
          <InspectionFields draft={draft} sources={view.sources} onChange={change} errorAt={errorAt} />
        </div>
      </SettingsSection>
      <SettingsSection
        title="Judgments"
        intro="The areas that were graded, in the report’s words and order. Grades are counted and listed, never averaged."
      >
        <JudgmentsEditor
          judgments={draft.judgments}
          onChange={(judgments) => change({ judgments })}
          errorAt={errorAt}
        />
      </SettingsSection>
      <div className="form-foot">
        <FormNotes form={form} shown={inspectionFields(draft)} />
        <SaveBar form={form} label="Save the inspection" />
      </div>
      <LeaveGuard isDirty={form.isDirty} />
    </form>
  );
}

/** One inspection as a person enters it; without an id, a new one. */
export function EditInspectionScreen({ inspectionId }: { readonly inspectionId: string | null }) {
  const { data: view } = useSuspenseQuery(queries.inspections());
  const details = view.inspections.find(({ id }) => id === inspectionId)?.details ?? null;
  const title = details?.title ?? (inspectionId === null ? 'New inspection' : 'Inspection');
  return (
    <Screen
      title={title}
      trail={[
        <Link key="inspections" to="/inspections">
          Inspections
        </Link>,
      ]}
    >
      <PageHeader title={title} />
      {inspectionId !== null && details === null ? (
        <EmptyState title="This inspection is no longer in the workspace.">
          <Link to="/inspections">Go to Inspections</Link>
        </EmptyState>
      ) : (
        <InspectionForm view={view} details={details} />
      )}
    </Screen>
  );
}
