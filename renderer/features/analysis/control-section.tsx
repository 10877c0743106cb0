import { useState } from 'react';
import { ruleSetNames, type RuleSetName } from '#shared/analysis/spc/spc';
import type { AnalysisView } from '#shared/contract/analysis-view';
import { XmrFigure } from '../../charts/xmr-figure';
import { Disclosure } from '../../components/disclosure';
import { EmptyState } from '../../components/empty-state';
import { Select } from '../../components/select';
import { AnalysisSection } from './analysis-section';
import './control-section.css';
import { RebaseList } from './rebases/rebase-list';

const ruleSets = ruleSetNames.map((id) => ({ id, label: id }));

/** XmR for any series; P′ for a share of a number that is large or changes much. */
const kinds = [
  { id: 'xmr', label: 'XmR chart' },
  { id: 'pprime', label: 'P′ chart' },
] as const;
type ChartKind = (typeof kinds)[number]['id'];

interface ControlSectionProps {
  readonly view: AnalysisView;
  readonly onRules: (rules: RuleSetName) => void;
}

/** Whether what is seen is more than usual variation, and whether the target is in reach of it. */
export function ControlSection({ view, onRules }: ControlSectionProps) {
  const { control, controlRefusal, pPrime } = view;
  const [kind, setKind] = useState<ChartKind>('xmr');
  if (control === null) {
    return (
      <AnalysisSection title="Control chart">
        <EmptyState title="There is no control chart of this metric.">{controlRefusal}</EmptyState>
        {view.rebases.length > 0 && <RebaseList view={view} canRebase={false} />}
      </AnalysisSection>
    );
  }
  const chart = pPrime === null ? null : <Select label="Chart" choices={kinds} value={kind} onChange={setKind} />;
  if (pPrime !== null && kind === 'pprime') {
    return (
      <AnalysisSection
        title="Control chart"
        lead={pPrime.summary}
        choice={chart}
        aside={<p className="quiet">{pPrime.rules}</p>}
      >
        <XmrFigure model={pPrime.chart} />
      </AnalysisSection>
    );
  }
  const doubts = [...control.sensitivity, control.unmatched].filter((sentence) => sentence !== null);
  return (
    <AnalysisSection
      title="Control chart"
      lead={control.summary}
      choice={
        <>
          {chart}
          <Select label="Rules" choices={ruleSets} value={view.ruleSet} onChange={onRules} />
        </>
      }
      aside={
        <>
          <p className="quiet">{control.rules}</p>
          <RebaseList view={view} canRebase />
          {control.shares !== null && (
            <Disclosure title="Why no p-chart">
              <p className="control-shares">{control.shares}</p>
            </Disclosure>
          )}
        </>
      }
    >
      {doubts.length > 0 && (
        <div className="control-doubt" role="note">
          {doubts.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <XmrFigure model={control.chart} />
    </AnalysisSection>
  );
}
