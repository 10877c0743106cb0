import { Link } from '@tanstack/react-router';
import type { TestView } from '#shared/contract/finding-views';
import { PointsTable } from '../../../charts/points-table';
import { SeriesFigure } from '../../../charts/series-figure';
import { Disclosure } from '../../../components/disclosure';
import { Button } from '../../../components/button';
import { FigureButton } from '../../../components/figure-button';
import { ToneBadge } from '../../../components/tone-badge';
import { DetailsDisclosure } from '../details-disclosure';

interface TestArticleProps {
  readonly test: TestView;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One metric with its verdicts, said first; the chart and the rule are the evidence. */
export function TestArticle({ test, onEdit, onRemove }: TestArticleProps) {
  const { details, title, latestId, latestText, periodLabel, change, target, sentence, rule, sources, chart } = test;
  return (
    <article className="test" aria-label={title}>
      <div className="test-head">
        <h3>
          <Link to="/metrics/$metricId" params={{ metricId: details.metricId }}>
            {title}
          </Link>
        </h3>
        <p className="numeric">
          <strong>
            <FigureButton observationId={latestId} text={latestText} />
          </strong>{' '}
          <span className="quiet">{periodLabel}</span>
        </p>
      </div>
      <p className="test-badges">
        <ToneBadge tone={change.tone} words={change.label} />
        {target !== null && <ToneBadge tone={target.tone} words={target.label} />}
      </p>
      {sentence !== '' && <p className="test-sentence">{sentence}</p>}
      {details.note !== null && <p className="test-note">{details.note}</p>}
      {chart !== null && (
        <>
          <SeriesFigure model={chart} height={216} />
          <Disclosure title="Data table">
            <PointsTable model={chart} />
          </Disclosure>
        </>
      )}
      <div className="test-foot">
        <DetailsDisclosure title="Rule and sources">
          <p>{rule}</p>
          {sources.map((source) => (
            <p key={source}>{source}</p>
          ))}
        </DetailsDisclosure>
        <span className="test-buttons">
          <Button variant="quiet" aria-label={`Edit the test: ${title}`} onPress={onEdit}>
            Edit…
          </Button>
          <Button variant="quiet" aria-label={`Remove the test: ${title}`} onPress={onRemove}>
            Remove…
          </Button>
        </span>
      </div>
    </article>
  );
}
