import { useEffect, useRef, useState } from 'react';
import type { AnalysisView } from '#shared/contract/analysis-view';
import { formatNumber } from '#shared/text/numbers';
import { Button } from '../../../components/button';
import { Disclosure } from '../../../components/disclosure';
import { RebaseDialog } from './rebase-dialog';
import './rebase-list.css';
import { WithdrawDialog } from './withdraw-dialog';

type Rebase = AnalysisView['rebases'][number];
type Open = { readonly act: 'rebase' } | { readonly act: 'withdraw'; readonly rebase: Rebase } | null;

interface RebaseListProps {
  readonly view: Pick<AnalysisView, 'metricId' | 'rebases' | 'rebasePeriods'>;
  readonly canRebase: boolean;
}

/** From when the limits are taken anew, by whose decision, and what was decided and withdrawn. */
export function RebaseList({ view, canRebase }: RebaseListProps) {
  const { metricId, rebases, rebasePeriods } = view;
  const standing = rebases.filter(({ withdrawnText }) => withdrawnText === null);
  const withdrawn = rebases.filter(({ withdrawnText }) => withdrawnText !== null);
  const [open, setOpen] = useState<Open>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const count = useRef(standing.length);
  // The button that was pressed went with its row.
  useEffect(() => {
    const fewer = standing.length < count.current;
    count.current = standing.length;
    if (fewer && document.activeElement === document.body) heading.current?.focus();
  }, [standing.length]);
  return (
    <div className="rebases">
      <h3 ref={heading} tabIndex={-1}>
        Limits taken anew
      </h3>
      {standing.length === 0 && <p className="quiet">Never: all points share the same limits.</p>}
      <ul>
        {standing.map((rebase) => (
          <li key={rebase.id} className="rebase">
            <RebaseWords rebase={rebase} />
            <Button
              variant="quiet"
              aria-label={`Withdraw the limits from ${rebase.fromText}`}
              onPress={() => setOpen({ act: 'withdraw', rebase })}
            >
              Withdraw…
            </Button>
          </li>
        ))}
      </ul>
      {canRebase && rebasePeriods.length > 0 && (
        <Button onPress={() => setOpen({ act: 'rebase' })}>Take limits anew…</Button>
      )}
      {withdrawn.length > 0 && (
        <Disclosure title="Withdrawn" count={formatNumber(withdrawn.length, 0)}>
          <ul>
            {withdrawn.map((rebase) => (
              <li key={rebase.id} className="rebase quiet">
                <RebaseWords rebase={rebase} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {open?.act === 'rebase' && (
        <RebaseDialog metricId={metricId} periods={rebasePeriods} onClose={() => setOpen(null)} />
      )}
      {open?.act === 'withdraw' && <WithdrawDialog rebase={open.rebase} onClose={() => setOpen(null)} />}
    </div>
  );
}

function RebaseWords({ rebase }: { readonly rebase: Rebase }) {
  const { fromText, reason, author, decidedText, withdrawnText } = rebase;
  return (
    <div className="rebase-words">
      <p className="rebase-from">From {fromText}</p>
      <p>{reason}</p>
      <p className="rebase-by">
        {author}, {decidedText}
        {withdrawnText !== null && `; ${withdrawnText}`}
      </p>
    </div>
  );
}
