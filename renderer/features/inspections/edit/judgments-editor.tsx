import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { moved, replaced, without } from '../../../components/ordered';
import { withNewJudgment, type JudgmentDraft } from './inspection-draft';
import { JudgmentRow } from './judgment-row';

interface JudgmentsEditorProps {
  readonly judgments: readonly JudgmentDraft[];
  readonly onChange: (judgments: readonly JudgmentDraft[]) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The graded areas in the order of the report. */
export function JudgmentsEditor({ judgments, onChange, errorAt }: JudgmentsEditorProps) {
  const list = useRef<HTMLDivElement>(null);
  // Where writing or moving goes on: a new area's name, or the button that moved one, which loses the focus on the way.
  const [next, setNext] = useState<{ readonly key: string; readonly find: string } | null>(null);
  useLayoutEffect(() => {
    if (next === null) return;
    const row = list.current?.querySelector(`[data-judgment="${next.key}"]`);
    const wanted = row?.querySelector<HTMLElement>(`${next.find}:not(:disabled)`);
    (wanted ?? row?.querySelector<HTMLElement>('[data-by]:not(:disabled)'))?.focus();
  }, [next]);

  const add = () => {
    const grown = withNewJudgment(judgments);
    onChange(grown);
    setNext({ key: grown.at(-1)?.key ?? '', find: 'input' });
  };
  const move = (index: number, by: -1 | 1) => {
    onChange(moved(judgments, index, by));
    setNext({ key: judgments[index]?.key ?? '', find: `[data-by="${by}"]` });
  };
  const remove = (index: number) => {
    onChange(without(judgments, index));
    setNext({ key: (judgments[index + 1] ?? judgments[index - 1])?.key ?? '', find: 'input' });
  };
  return (
    <div ref={list} className="judgments-editor">
      {judgments.length === 0 ? (
        <p className="quiet">No area is graded yet.</p>
      ) : (
        <ol>
          {judgments.map((judgment, index) => (
            <JudgmentRow
              key={judgment.key}
              judgment={judgment}
              number={index + 1}
              isLast={index === judgments.length - 1}
              onChange={(changed) => onChange(replaced(judgments, index, changed))}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
              error={errorAt(`details.judgments.${index}.area`)}
            />
          ))}
        </ol>
      )}
      <Button onPress={add} isDisabled={judgments.length >= 60}>
        Add an area
      </Button>
    </div>
  );
}
