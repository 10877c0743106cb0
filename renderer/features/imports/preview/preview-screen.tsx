import { Navigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ImportPreview } from '#shared/contract/views';
import type { MappingDraft } from '../mapping/mapping-draft';
import { MappingStep } from '../mapping/mapping-step';
import { useWaitingImport } from '../waiting-import';
import { StoreStep } from './store-step';

function Steps({ preview }: { readonly preview: ImportPreview }) {
  const { hold } = useWaitingImport();
  const [step, setStep] = useState<'map' | 'store'>(preview.formatTitle === null ? 'map' : 'store');
  const [mapped, setMapped] = useState(false);
  // Kept here: going back from what it gives finds the answers as they were.
  const [draft, setDraft] = useState<MappingDraft | null>(null);
  const shown = useRef(step);
  // The button that was pressed is gone: reading goes on at the heading.
  useEffect(() => {
    if (shown.current !== step) document.querySelector<HTMLElement>('#main h1')?.focus();
    shown.current = step;
  }, [step]);

  const showMapped = (next: ImportPreview) => {
    hold(next);
    setMapped(true);
    setStep(next.formatTitle === null ? 'map' : 'store');
  };
  const showTable = (next: ImportPreview) => {
    hold(next);
    setDraft(null);
  };
  if (step === 'map')
    return <MappingStep preview={preview} draft={draft} onDraft={setDraft} onMapped={showMapped} onTable={showTable} />;
  return <StoreStep preview={preview} onChangeMapping={mapped ? () => setStep('map') : undefined} />;
}

/** What an import would do, before anything is stored. */
export function PreviewScreen() {
  const { preview } = useWaitingImport();
  if (preview === null) return <Navigate to="/imports" replace />;
  return <Steps key={preview.token} preview={preview} />;
}
