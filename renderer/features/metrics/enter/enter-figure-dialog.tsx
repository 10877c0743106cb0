import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MetricPage } from '#shared/contract/views';
import { isSaidAtFields } from '../../../api/field-error';
import { queries } from '../../../api/queries';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNote } from '../../../components/error-note';
import { SourceFields } from '../../../components/source-fields';
import { focusField } from '../../../lib/focus-field';
import { shownFields } from './figure-draft';
import { FigureFields } from './figure-fields';
import { useEnterFigure } from './use-enter-figure';
import './enter-figure.css';

const formId = 'enter-figure';

interface EnterFigureDialogProps {
  readonly page: MetricPage;
  readonly onClose: () => void;
}

/** Takes one figure from a published source, typed by hand: what it is, and where another person finds it. */
export function EnterFigureDialog({ page, onClose }: EnterFigureDialogProps) {
  const sources = useQuery(queries.sources());
  const { form, draft, change, submit, faults, error, isPending } = useEnterFigure(page.id, onClose);
  useEffect(() => focusField(form.current), [form]);
  // Closing says that nothing was stored, which is not known while the program is at it.
  const close = () => {
    if (!isPending) onClose();
  };
  return (
    <Dialog
      title="Enter a figure"
      wide
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={isPending}>
            Store the figure
          </Button>
        </>
      }
    >
      <p className="quiet">{page.title}</p>
      <form ref={form} id={formId} className="enter-figure" aria-label="Figure" onSubmit={submit} noValidate>
        <div className="enter-figure-columns">
          <FigureFields table={page.table} draft={draft} onChange={change} faults={faults.figure} error={error} />
          <SourceFields
            sources={sources.data ?? []}
            draft={draft.source}
            onChange={(source) => change({ source })}
            faults={faults.source}
            error={error}
            titleRows={1}
          />
        </div>
        {sources.isError ? <ErrorNote error={sources.error} /> : null}
        {error === null || isSaidAtFields(error, shownFields(draft)) ? null : <ErrorNote error={error} />}
      </form>
    </Dialog>
  );
}
