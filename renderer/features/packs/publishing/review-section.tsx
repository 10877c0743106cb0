import { useState } from 'react';
import type { PublishingView } from '#shared/contract/publishing-views';
import type { ResolvedBlock } from '#shared/pack/resolved';
import { Button } from '../../../components/button';
import { ChangesDialog } from './changes-dialog';
import { StateBadge } from './state-badge';
import { StepHistory } from './step-history';
import { TakeStep } from './take-step';

interface ReviewSectionProps {
  readonly packId: string;
  readonly publishing: PublishingView;
  readonly blocks: readonly ResolvedBlock[];
}

/** Where the pack stands, why an approval lapsed, what changed since the last one, and who did what. */
export function ReviewSection({ packId, publishing, blocks }: ReviewSectionProps) {
  const [comparing, setComparing] = useState(false);
  const { state, words, lapsed, actions, earlier, steps } = publishing;
  return (
    <section className="inspector-section" aria-labelledby="review-title">
      <h2 id="review-title">Review</h2>
      <StateBadge state={state} words={words} />
      {lapsed !== null && (
        <div className="lapsed">
          <p>{lapsed.words}</p>
          <ul>
            {lapsed.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {actions.includes('send-back') && (
        <TakeStep packId={packId} action="send-back" variant="plain" publishing={publishing} blocks={blocks} />
      )}
      {earlier !== null && (
        <div className="since-last">
          <Button onPress={() => setComparing(true)}>What has changed…</Button>
          <p className="field-description">Against “{earlier.title}”</p>
        </div>
      )}
      <StepHistory steps={steps} />
      {comparing && <ChangesDialog packId={packId} onClose={() => setComparing(false)} />}
    </section>
  );
}
