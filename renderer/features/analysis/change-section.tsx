import type { AnalysisView } from '#shared/contract/analysis-view';
import { EmptyState } from '../../components/empty-state';
import { FigureButton } from '../../components/figure-button';
import { ToneMark } from '../../components/tone-mark';
import { toneWords } from '../../components/tone-words';
import { AnalysisSection } from './analysis-section';
import './change-section.css';
import { toldNotes } from './told-notes';

type Comparisons = AnalysisView['comparisons'];

/** The newest figure against those that it is fair to hold it against. */
export function ChangeSection({ comparisons }: { readonly comparisons: Comparisons }) {
  const { own, shared } = toldNotes(comparisons);
  return (
    <AnalysisSection title="What changed">
      {comparisons.length === 0 ? (
        <EmptyState title="There is no earlier figure to compare with." />
      ) : (
        <ul className="changes">
          {comparisons.map((comparison, index) => (
            <Change key={comparison.against} comparison={comparison} notes={own[index] ?? []} />
          ))}
        </ul>
      )}
      {shared.map((note) => (
        <p key={note} className="change-note">
          {note}
        </p>
      ))}
    </AnalysisSection>
  );
}

interface ChangeProps {
  readonly comparison: Comparisons[number];
  readonly notes: readonly string[];
}

function Change({ comparison, notes }: ChangeProps) {
  const { title, period, was, wasId, now, nowId, label, sentence, tone } = comparison;
  return (
    <li className="change">
      <div>
        <h3>{title}</h3>
        {period !== null && <p className="change-against">against {period}</p>}
      </div>
      <p className="change-values">
        <span className="visually-hidden">was </span>
        <FigureButton observationId={wasId} text={was} />
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden">, now </span>
        <strong>
          <FigureButton observationId={nowId} text={now} />
        </strong>
      </p>
      <div className="change-words">
        <p className="change-label">
          <ToneMark tone={tone} />
          <span>
            <strong>{label}</strong> <span className="change-tone">{toneWords[tone]}</span>
          </span>
        </p>
        <p>{sentence}</p>
        {notes.map((note) => (
          <p key={note} className="change-note">
            {note}
          </p>
        ))}
      </div>
    </li>
  );
}
