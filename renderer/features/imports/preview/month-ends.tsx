import { formatNumber } from '#shared/text/numbers';
import type { ImportPreview } from '#shared/contract/views';
import { useCommand } from '../../../api/use-command';
import { Checkbox } from '../../../components/checkbox';
import { ErrorNote } from '../../../components/error-note';
import { useWaitingImport } from '../waiting-import';

interface MonthEndsProps {
  readonly preview: ImportPreview;
  readonly isDisabled: boolean;
}

/** Dates that end no month stop their rows until a person accepts how they are read. */
export function MonthEnds({ preview, isDisabled }: MonthEndsProps) {
  const { hold } = useWaitingImport();
  const reread = useCommand('imports.reread');
  const { rows, accepted } = preview.monthEnds;
  if (rows === 0) return null;
  const read = (acceptMonthEnds: boolean) => {
    reread.mutate({ token: preview.token, acceptMonthEnds }, { onSuccess: hold });
  };
  return (
    <div className="preview-month-ends">
      <Checkbox isSelected={accepted} isDisabled={isDisabled || reread.isPending} onChange={read}>
        Read dates that end no month as the nearest month’s end ({formatNumber(rows, 0)} {rows === 1 ? 'row' : 'rows'})
      </Checkbox>
      {reread.error === null ? null : <ErrorNote error={reread.error} />}
    </div>
  );
}
