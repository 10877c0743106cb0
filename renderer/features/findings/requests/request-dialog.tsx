import type { FindingPage } from '#shared/contract/finding-views';
import { useToday } from '../../../api/use-today';
import { RecordDialog } from '../../../components/record-dialog';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import { newRequest, requestDraft, requestFields, requestOf, type RequestDraft } from './request-draft';

interface RequestDialogProps {
  readonly findingId: string;
  /** Null for a new request. */
  readonly request: FindingPage['requests'][number] | null;
  readonly onClose: () => void;
}

export function RequestDialog({ findingId, request, onClose }: RequestDialogProps) {
  const today = useToday();
  const form = useRecordForm({
    call: 'findings.saveRequest',
    stored: storedDraft(request, newRequest(today), requestDraft),
    inputOf: (draft: RequestDraft, record) => ({ findingId, record, details: requestOf(draft) }),
    onSaved: () => {
      onClose();
      say('Data request saved');
    },
  });
  const field = (name: keyof RequestDraft, path: string) => ({
    value: form.draft[name],
    onChange: (text: string) => form.change({ [name]: text }),
    error: form.errorAt(`details.${path}`),
  });
  return (
    <RecordDialog
      title={request === null ? 'New data request' : 'Data request'}
      form={form}
      shown={requestFields}
      onClose={onClose}
    >
      <TextField
        label="What is asked for"
        description="Which figures, for which periods, from whom"
        rows={3}
        maxLength={2000}
        {...field('text', 'text')}
      />
      <div className="form-columns">
        <TextField label="Asked on" maxLength={40} {...field('askedOn', 'askedOn')} />
        <TextField label="Answer due" description="May be empty" maxLength={40} {...field('dueOn', 'dueOn')} />
      </div>
      {request !== null && (
        <>
          <TextField label="Answered on" maxLength={40} {...field('answeredOn', 'answer.on')} />
          <TextField
            label="Answer"
            description="Empty while there is none; figures are entered at their metric"
            rows={2}
            maxLength={4000}
            {...field('answer', 'answer.text')}
          />
        </>
      )}
    </RecordDialog>
  );
}
