import { useState } from 'react';
import type { ReportPreview } from '#shared/contract/report-preview';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { CallFailed } from '../../../api/bridge';
import { useCommand } from '../../../api/use-command';
import { noInputFaults } from '../../../components/input-faults';
import { say } from '../../../components/toasts';
import { useRefusals } from '../../../lib/use-refusals';
import { useWaitingReport } from '../waiting-report';
import { acceptInput, namedFaults, reportDraft, reportFaults, type ReportDraft } from './report-draft';

/** A report that was read, looked through by a person, and either stored or sent back with what is wrong. */
export function useAcceptReport(preview: ReportPreview, sourceId: string | null) {
  const { release } = useWaitingReport();
  const [first] = useState(() => reportDraft(preview, sourceId));
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState(noInputFaults);
  const { form, refuse } = useRefusals();
  const accept = useCommand('reports.accept');
  const refused = accept.error instanceof CallFailed ? namedFaults(accept.error.error.fields ?? {}, draft) : {};

  const change = (patch: Partial<ReportDraft>) => {
    setDraft({ ...draft, ...patch });
    setFaults(noInputFaults);
    accept.reset();
  };
  const submit = () => {
    if (accept.isPending) return;
    const found = reportFaults(preview.token, draft);
    setFaults(found);
    if (Object.keys(found).length > 0) {
      refuse();
      return;
    }
    accept.mutate(acceptInput(preview.token, draft), {
      onSuccess: ({ findings }) => {
        say(`Stored the inspection with ${formatNumber(findings, 0)} ${plural(findings, 'finding', 'findings')}`);
        release();
      },
      onError: refuse,
    });
  };
  return {
    form,
    draft,
    change,
    submit,
    /** What is wrong at a field of the inspection ("details.title") or of something found ("f3.title"). */
    errorAt: (path: string): string | undefined => faults[path] ?? refused[path],
    hasFaults: Object.keys(faults).length > 0,
    error: accept.error,
    isPending: accept.isPending,
    isDirty: draft !== first,
  };
}
