import { Link } from '@tanstack/react-router';
import type { MetricRow } from '#shared/contract/views';
import { TrendLine } from '../../charts/trend-line';
import { FigureButton } from '../../components/figure-button';
import { PartsButton } from '../../components/parts-button';
import { ToneMark } from '../../components/tone-mark';
import { toneWords } from '../../components/tone-words';

export function MetricRowCells({ row }: { readonly row: MetricRow }) {
  return (
    <tr>
      <th scope="row">
        <Link to="/metrics/$metricId" params={{ metricId: row.id }}>
          {row.title}
        </Link>
      </th>
      <td className="cell-number">
        <span className={row.latest === null ? 'quiet' : 'cell-strong'}>
          <FigureButton observationId={row.latestId} text={row.latestText} />
        </span>
        <span className="cell-detail">{row.periodLabel}</span>
      </td>
      <td>{row.change !== null && <Change title={row.title} change={row.change} />}</td>
      <td>
        {row.target !== null && (
          <>
            {row.target.text}
            <span className="cell-detail">{row.target.words}</span>
          </>
        )}
      </td>
      <td className="metrics-trend">
        <TrendLine values={row.trend} target={row.trendTarget} alt={row.trendAlt} />
      </td>
    </tr>
  );
}

interface ChangeProps {
  readonly title: string;
  readonly change: NonNullable<MetricRow['change']>;
}

function Change({ title, change }: ChangeProps) {
  return (
    <span className="metric-change">
      <ToneMark tone={change.tone} />
      <span>
        <PartsButton title={`${title}: ${change.words}`} text={change.words} observationIds={change.observationIds} />
        {change.difference !== null && <span className="metric-difference">, {change.difference}</span>}
        <span className="cell-detail">
          {toneWords[change.tone]} · against {change.against}
        </span>
      </span>
    </span>
  );
}
