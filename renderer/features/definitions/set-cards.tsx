import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DefinitionsView } from '#shared/contract/definition-views';
import { countWords, plural, sentenceCase } from '#shared/text/words';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { RemoveDialog } from '../../components/remove-dialog';
import { SettingsSection } from '../../components/settings-section';
import { groupWords, layoutLabel, purposeLabel } from './definition-words';

type MetricSet = DefinitionsView['sets'][number];

function countsOf({ purpose, groups }: MetricSet): string {
  const { one, many } = groupWords(purpose);
  const metrics = groups.reduce((sum, { metricIds }) => sum + metricIds.length, 0);
  return `${countWords(groups.length)} ${plural(groups.length, one, many)}, ${countWords(metrics)} ${plural(metrics, 'metric', 'metrics')}`;
}

interface SetCardProps {
  readonly set: MetricSet;
  readonly metrics: DefinitionsView['metrics'];
  readonly onRemove: () => void;
}

function SetCard({ set, metrics, onRemove }: SetCardProps) {
  const labels = new Map(metrics.map(({ id, label }) => [id, label]));
  return (
    <Card title={set.title}>
      <p className="set-kind">
        {purposeLabel(set.purpose)} · {layoutLabel(set.layout).toLowerCase()} · {countsOf(set)}
      </p>
      {set.note !== null && <p className="set-note">{set.note}</p>}
      <ul className="card-rows">
        {set.groups.map((group) => (
          <li key={`${group.title} ${group.metricIds.join(' ')}`}>
            <strong>{group.title}</strong>
            <p>
              {group.metricIds.length === 0
                ? 'No metrics yet'
                : group.metricIds.map((id) => labels.get(id) ?? id).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <div className="set-actions">
        <Link
          className="button"
          to="/definitions/sets/$setId"
          params={{ setId: set.id }}
          aria-label={`Edit ${set.title}`}
        >
          Edit
        </Link>
        <Button variant="quiet" aria-label={`Remove ${set.title}`} onPress={onRemove}>
          Remove
        </Button>
      </div>
    </Card>
  );
}

/** The named lists of metrics, each with its groups in order. */
export function SetCards({ view }: { readonly view: DefinitionsView }) {
  const [removing, setRemoving] = useState<MetricSet | null>(null);
  return (
    <SettingsSection
      title="Metric sets and plan objectives"
      intro="Lists of metrics that belong together: the national measures, the objectives of the police and crime plan, or a list of your own. Blocks of a pack print them."
    >
      {view.sets.length === 0 ? (
        <p className="record-none">No metrics have been put together yet.</p>
      ) : (
        <div className="set-cards">
          {view.sets.map((set) => (
            <SetCard key={set.id} set={set} metrics={view.metrics} onRemove={() => setRemoving(set)} />
          ))}
        </div>
      )}
      <Link className="button" to="/definitions/new-set">
        New set…
      </Link>
      {removing !== null && (
        <RemoveDialog
          call="definitions.removeSet"
          record={view.sets.find(({ id }) => id === removing.id) ?? removing}
          name={removing.title}
          consequence={`${sentenceCase(countsOf(removing))}. The list goes, its metrics and their figures stay; the change log keeps it. A set that a pack prints cannot be removed.`}
          onClose={() => setRemoving(null)}
        />
      )}
    </SettingsSection>
  );
}
