import { useState } from 'react';
import type { PublicationView } from '#shared/contract/publishing-views';
import type { ResolvedBlock } from '#shared/pack/resolved';
import { callDesk } from '../../../api/bridge';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { say } from '../../../components/toasts';
import { CorrectionDialog } from './correction-dialog';

interface CorrectionsSectionProps {
  readonly packId: string;
  readonly corrections: PublicationView['corrections'];
  readonly blocks: readonly ResolvedBlock[];
}

/** The corrections that stand beside a published pack, each to be printed as a notice. */
export function CorrectionsSection({ packId, corrections, blocks }: CorrectionsSectionProps) {
  const [writing, setWriting] = useState(false);
  const print = (correctionId: string) => {
    callDesk('publishing.exportCorrection', { packId, correctionId }).then(
      (result) => (result.outcome === 'saved' ? say(`Saved as ${result.fileName}`) : undefined),
      (error: unknown) => say(sentenceOf(error)),
    );
  };
  return (
    <section className="inspector-section" aria-labelledby="corrections-title">
      <h2 id="corrections-title">Corrections</h2>
      {corrections.length === 0 ? (
        <p className="field-description">None has been issued.</p>
      ) : (
        <ol className="corrections">
          {corrections.map(({ id, heading, wasWrong, isRight, dateText, author }) => (
            <li key={id}>
              <p className="field-description">
                {dateText}, {author}
                {heading === null ? '' : ` · ${heading}`}
              </p>
              <p>
                <span className="check-name">Was wrong: </span>
                {wasWrong}
              </p>
              <p>
                <span className="check-name">Is right: </span>
                {isRight}
              </p>
              <Button aria-label={`Print the notice of ${dateText}`} onPress={() => print(id)}>
                Print the notice…
              </Button>
            </li>
          ))}
        </ol>
      )}
      <Button onPress={() => setWriting(true)}>Issue a correction…</Button>
      {writing && <CorrectionDialog packId={packId} blocks={blocks} onClose={() => setWriting(false)} />}
    </section>
  );
}
