import { Button } from './button';
import type { RecordForm } from './use-record-form';
import './save-bar.css';

interface SaveBarProps<D> {
  readonly form: RecordForm<D>;
  readonly label: string;
}

/** The button that stores a form, and whether anything waits for it. */
export function SaveBar<D>({ form, label }: SaveBarProps<D>) {
  return (
    <div className="save-bar">
      <Button variant="primary" type="submit" isDisabled={form.isPending || !form.isDirty}>
        {label}
      </Button>
      <p role="status">{form.isPending ? 'Saving…' : form.isDirty ? 'Not saved yet' : ''}</p>
    </div>
  );
}
