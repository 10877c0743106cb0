import { useState } from 'react';
import type { FindingPage } from '#shared/contract/finding-views';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { say } from '../../../components/toasts';
import { LinkFigureDialog } from './link-figure-dialog';
import { NumberButton } from './number-button';
import { NumberOriginDialog } from './number-origin-dialog';
import './finding-figures.css';

/** The numbers that a finding carries, each with what the report sets it against and the way to its source. */
export function FindingFigures({ page }: { readonly page: FindingPage }) {
  const [open, setOpen] = useState<{ readonly act: 'origin' | 'link'; readonly index: number } | null>(null);
  const unlink = useCommand('findings.unlinkFigure');
  const { figures, details } = page;
  if (figures.length === 0) return null;
  const shown = open === null ? undefined : figures[open.index];
  const record = { id: page.id, revision: details.revision };
  const takeLink = (index: number) =>
    unlink.mutate({ record, position: index + 1 }, { onSuccess: () => say('The figure is no longer linked') });
  return (
    <section className="finding-section" aria-labelledby="finding-figures">
      <h2 id="finding-figures">Figures in the report</h2>
      {unlink.isError ? <ErrorNote error={unlink.error} /> : null}
      <dl className="finding-figures">
        {figures.map(({ label, period, value, comparator, observationId }, index) => (
          <div key={`${label}${period ?? ''}${value}`}>
            <dt>
              {label}
              {period !== null && <span className="cell-detail">{period}</span>}
            </dt>
            <dd>
              <span className="finding-value">
                <NumberButton
                  text={value}
                  observationId={observationId}
                  onOpen={() => setOpen({ act: 'origin', index })}
                />
              </span>
              <span className="finding-comparator">{comparator}</span>
              {observationId === null ? (
                <Button
                  variant="quiet"
                  aria-label={`Link ${label} to a metric`}
                  onPress={() => setOpen({ act: 'link', index })}
                >
                  Link…
                </Button>
              ) : (
                <Button variant="quiet" aria-label={`Unlink ${label}`} onPress={() => takeLink(index)}>
                  Unlink
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {open?.act === 'origin' && shown !== undefined && (
        <NumberOriginDialog
          page={page}
          text={shown.value}
          label={shown.label}
          onLink={() => setOpen({ act: 'link', index: open.index })}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.act === 'link' && shown !== undefined && (
        <LinkFigureDialog page={page} position={open.index + 1} figure={shown} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
