import { useSuspenseQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { ReportPreview } from '#shared/contract/report-preview';
import { queries } from '../../../api/queries';
import { ErrorNote } from '../../../components/error-note';
import { SettingsSection } from '../../../components/settings-section';
import { InspectionFields } from '../edit/inspection-fields';
import { EarlierFindings } from './earlier-findings';
import { FoundAreas } from './found-areas';
import { FoundFindings } from './found-findings';
import { renamedArea } from './report-draft';
import { ReportNotes } from './report-notes';
import type { useAcceptReport } from './use-accept-report';
import '../../../components/form-fields.css';
import '../edit/edit-inspection.css';

interface ReportFormProps {
  readonly preview: ReportPreview;
  readonly accepting: ReturnType<typeof useAcceptReport>;
}

/** Storing a whole report wants its button: Enter in one of its many fields is no answer. */
function storeNothing(event: FormEvent): void {
  event.preventDefault();
}

/** What was not found, what was, and what becomes of it. */
export function ReportForm({ preview, accepting }: ReportFormProps) {
  const { data: view } = useSuspenseQuery(queries.inspections());
  const { form, draft, change, errorAt, error, hasFaults } = accepting;
  return (
    <form ref={form} aria-label="What was found" onSubmit={storeNothing} noValidate>
      {error === null ? null : <ErrorNote error={error} />}
      {hasFaults && (
        <p className="report-refused" role="status">
          Something is missing: it is said where it belongs.
        </p>
      )}
      <ReportNotes preview={preview} />
      <SettingsSection
        title="The inspection"
        intro="What the report’s head says. What it left out, or what was read wrongly, can be put right here."
      >
        <div className="form-fields">
          <InspectionFields
            draft={draft.head}
            sources={view.sources}
            noSource={{ label: 'The report, as a new source', note: 'It is cited by the title, body and day above.' }}
            onChange={(patch) => change({ head: { ...draft.head, ...patch } })}
            errorAt={errorAt}
          />
        </div>
      </SettingsSection>
      <FoundAreas
        found={preview.areas}
        areas={draft.areas}
        onChange={(areas) => change({ areas })}
        onRename={(id, area) => change(renamedArea(draft, id, area))}
        errorAt={errorAt}
      />
      <FoundFindings
        preview={preview}
        areas={draft.areas}
        findings={draft.findings}
        onChange={(findings) => change({ findings })}
        errorAt={errorAt}
      />
      <EarlierFindings preview={preview} draft={draft} onChange={(earlier) => change({ earlier })} errorAt={errorAt} />
    </form>
  );
}
