import { Link } from '@tanstack/react-router';
import type { AnalysisView } from '#shared/contract/analysis-view';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { PeersFigure } from '../../charts/peers-figure';
import { SmallMultiplesFigure } from '../../charts/small-multiples-figure';
import { Disclosure } from '../../components/disclosure';
import { EmptyState } from '../../components/empty-state';
import { Select } from '../../components/select';
import { AnalysisSection } from './analysis-section';
import './peers-section.css';
import { PeersTable } from './peers-table';

const noGroup = 'none';

interface PeersSectionProps {
  readonly peers: AnalysisView['peers'];
  /** Null for no group. */
  readonly onGroup: (groupId: string | null) => void;
}

/** The force among the forces of a group: computed from the figures held, and as its publishers ranked it. */
export function PeersSection({ peers, onGroup }: PeersSectionProps) {
  const { chart, groupId, groups, history, published, sentence } = peers;
  // The caption has some of them already.
  const notes = peers.notes.filter((note) => chart?.caption.includes(note) !== true);
  const count = chart?.rows.length ?? 0;
  return (
    <AnalysisSection
      title="Among other forces"
      lead={chart === null ? null : sentence}
      choice={
        groups.length > 0 && (
          <Select
            label="Group of forces"
            choices={[{ id: noGroup, label: 'None chosen' }, ...groups]}
            value={groupId ?? noGroup}
            onChange={(id) => onGroup(id === noGroup ? null : id)}
          />
        )
      }
      aside={published.length + notes.length > 0 && <PeersNotes published={published} notes={notes} />}
    >
      {chart === null ? (
        <EmptyState title={sentence}>
          <WhatToDo groupId={groupId} groups={groups} />
        </EmptyState>
      ) : (
        <>
          <PeersFigure model={chart} />
          <Disclosure title="Data table" count={`${formatNumber(count, 0)} ${plural(count, 'force', 'forces')}`}>
            <PeersTable model={chart} />
          </Disclosure>
          {history !== null && (
            <div className="peers-history">
              <h3>How each has moved</h3>
              <SmallMultiplesFigure model={history} />
            </div>
          )}
        </>
      )}
    </AnalysisSection>
  );
}

function PeersNotes({ published, notes }: Pick<AnalysisView['peers'], 'published' | 'notes'>) {
  return (
    <>
      {published.length > 0 && (
        <div>
          <h3>As published</h3>
          <ul className="peers-published">
            {published.map((rank) => (
              <li key={rank}>{rank}</li>
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <div className="peers-notes">
          <h3>Who is compared</h3>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </>
  );
}

function WhatToDo({ groupId, groups }: Pick<AnalysisView['peers'], 'groupId' | 'groups'>) {
  if (groups.length === 0) {
    return (
      <>
        <p>This workspace has no groups of forces yet.</p>
        <Link to="/definitions">Make one in Definitions</Link>
      </>
    );
  }
  if (groupId === null) return <p>Choose one to see where this force stands among them.</p>;
  return (
    <>
      <p>A table with a row or a column for each force can be read from a file, or pasted.</p>
      <Link to="/imports">Go to Imports</Link>
    </>
  );
}
