import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ResponsePage } from '#shared/contract/inspection-views';
import { plural } from '#shared/text/words';
import { queries } from '../../api/queries';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { ErrorNote } from '../../components/error-note';
import { FormNotes } from '../../components/form-notes';
import { LeaveGuard } from '../../components/leave-guard';
import { PageHeader } from '../../components/page-header';
import { ResponseStateBadge } from '../../components/response-state-badge';
import { SaveBar } from '../../components/save-bar';
import { Screen } from '../../components/screen';
import { say } from '../../components/toasts';
import { useRecordForm } from '../../components/use-record-form';
import { copyText } from './copy-text';
import { ResponseAside } from './response-aside';
import { responseDraft, responseFields, responseOf } from './response-draft';
import { ResponseFields } from './response-fields';
import { responseText } from './response-text';
import '../../components/form-fields.css';
import './response-screen.css';

function useResponseForm({ inspectionId, details }: ResponsePage) {
  const { revision } = details;
  return useRecordForm({
    call: 'responses.save',
    stored: { record: { id: inspectionId, revision }, draft: responseDraft(details) },
    // A response that was never stored has revision 0.
    inputOf: (draft, record) => ({ inspectionId, revision: record?.revision ?? 0, details: responseOf(draft) }),
    onSaved: () => say('Response saved'),
  });
}

/** The office's response to one report, with the clock and the parts that the law asks for. */
export function ResponseScreen({ inspectionId }: { readonly inspectionId: string }) {
  const { data: page } = useSuspenseQuery(queries.response(inspectionId));
  const form = useResponseForm(page);
  const { form: fields, draft, submit } = form;
  const print = useCommand('responses.exportPdf');
  const copy = () =>
    say(copyText(responseText(page, draft)) ? 'The response is on the clipboard' : 'The system did not take the text');
  return (
    <Screen
      title="Section 55 response"
      trail={[
        <Link key="inspections" to="/inspections">
          Inspections
        </Link>,
        page.title,
      ]}
      actions={
        <>
          <Button onPress={copy}>Copy the response as text</Button>
          <Button isDisabled={form.isDirty || print.isPending} onPress={() => print.mutate({ inspectionId })}>
            {print.isPending ? 'Printing…' : 'Export PDF…'}
          </Button>
        </>
      }
    >
      <PageHeader title={`Response to ${page.title}`} lead={page.state.words} />
      {print.isError && <ErrorNote error={print.error} />}
      {print.data?.outcome === 'saved' && (
        <p className="quiet" role="status">
          Saved as {print.data.fileName}, {print.data.pages} {plural(print.data.pages, 'page', 'pages')}
        </p>
      )}
      <p className="response-badge">
        <ResponseStateBadge state={page.state.state} />
      </p>
      <div className="response-columns">
        <form ref={fields} className="form-with-foot" aria-label="Response" onSubmit={submit} noValidate>
          <ResponseFields page={page} draft={draft} onChange={form.change} errorAt={form.errorAt} />
          <div className="form-foot">
            <FormNotes form={form} shown={responseFields} />
            <SaveBar form={form} label="Save the response" />
          </div>
          <LeaveGuard isDirty={form.isDirty} />
        </form>
        <ResponseAside page={page} />
      </div>
    </Screen>
  );
}
