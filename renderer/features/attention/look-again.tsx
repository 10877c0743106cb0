import { useEffect, useRef, useState } from 'react';
import type { AttentionRow } from '#shared/contract/attention-view';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/checkbox';
import { ErrorNote } from '../../components/error-note';
import { say } from '../../components/toasts';
import { AttentionList } from './attention-list';

interface LookAgainProps {
  readonly rows: readonly AttentionRow[];
  readonly showOwner: boolean;
}

/** Findings whose data are new since somebody last looked; who has looked takes them off the list. */
export function LookAgain({ rows, showOwner }: LookAgainProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const looked = useCommand('findings.looked');
  const list = useRef<HTMLDivElement>(null);
  // The button goes with the last row: reading goes on at the heading.
  const count = useRef(rows.length);
  useEffect(() => {
    const fewer = rows.length < count.current;
    count.current = rows.length;
    if (fewer && document.activeElement === document.body) list.current?.querySelector('h2')?.focus();
  }, [rows.length]);

  // Rows that are off the list, or of another owner, do not count.
  const chosen = rows.map(({ findingId }) => findingId).filter((id) => ticked.has(id));
  const all = chosen.length === rows.length;
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const take = () =>
    looked.mutate(
      { findingIds: chosen },
      {
        onSuccess: () => {
          setTicked(new Set());
          say(`${formatNumber(chosen.length, 0)} ${plural(chosen.length, 'finding', 'findings')} looked at`);
        },
      },
    );
  return (
    <div ref={list}>
      <AttentionList
        title="New figures to look at"
        none="No figures are new since somebody last looked."
        rows={rows}
        showOwner={showOwner}
        tools={
          <div className="attention-tools">
            <Button
              variant="quiet"
              onPress={() => setTicked(all ? new Set() : new Set(rows.map(({ findingId }) => findingId)))}
            >
              {all ? 'Tick none' : 'Tick all'}
            </Button>
            <Button onPress={take} isDisabled={chosen.length === 0 || looked.isPending}>
              {chosen.length === 0 ? 'I have looked' : `I have looked at ${formatNumber(chosen.length, 0)}`}
            </Button>
          </div>
        }
        renderMark={({ findingId, ref, title }) => (
          <Checkbox isSelected={ticked.has(findingId)} onChange={(on) => tick(findingId, on)}>
            <span className="visually-hidden">
              {ref}: {title}
            </span>
          </Checkbox>
        )}
      />
      {looked.isError ? <ErrorNote error={looked.error} /> : null}
    </div>
  );
}
