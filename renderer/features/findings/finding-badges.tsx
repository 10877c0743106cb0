import type { FindingPage } from '#shared/contract/finding-views';
import { sentenceCase } from '#shared/text/words';
import { ToneBadge } from '../../components/tone-badge';
import { findingToneShapes } from '../../components/tone-words';

export function FindingBadges({ page }: { readonly page: FindingPage }) {
  const { details, toneLabel, lifeText } = page;
  return (
    <p className="finding-badges">
      <ToneBadge tone={findingToneShapes[details.tone]} words={toneLabel} />
      {lifeText !== null && <span>{sentenceCase(lifeText)}</span>}
      {details.earlyFeedback && (
        <span className="quiet">Told to the force during the inspection, before the report</span>
      )}
    </p>
  );
}
