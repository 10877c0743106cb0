import { useState, type FormEvent } from 'react';
import { useCommand } from '../../../api/use-command';
import { say } from '../../../components/toasts';
import { useRefusals } from '../../../lib/use-refusals';
import { emptyFigure, figureFaults, figureOf, noFaults, outcomeWords, type FigureDraft } from './figure-draft';

/** A figure that is typed, sent to the program, and either stored or sent back with what is wrong. */
export function useEnterFigure(metricId: string, onStored: () => void) {
  const [draft, setDraft] = useState(emptyFigure);
  const [faults, setFaults] = useState(noFaults);
  const { form, refuse } = useRefusals();
  const enter = useCommand('figures.enter');

  const change = (patch: Partial<FigureDraft>) => {
    setDraft({ ...draft, ...patch });
    setFaults(noFaults);
    enter.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (enter.isPending) return;
    const found = figureFaults(metricId, draft);
    setFaults(found ?? noFaults);
    if (found !== null) {
      refuse();
      return;
    }
    enter.mutate(figureOf(metricId, draft), {
      onSuccess: ({ outcome }) => {
        onStored();
        say(outcomeWords[outcome]);
      },
      onError: refuse,
    });
  };
  return { form, draft, change, submit, faults, error: enter.error, isPending: enter.isPending };
}
