import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { queries } from '../../api/queries';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { NewPackDialog } from './new-pack-dialog';
import { TemplatesSection } from './templates/templates-section';
import { StateBadge } from './publishing/state-badge';
import '../../components/data-table.css';
import './packs-screen.css';
import './templates/templates.css';

export function PacksScreen() {
  const { data: packs } = useSuspenseQuery(queries.packs());
  const [making, setMaking] = useState<'pack' | 'statement' | null>(null);
  return (
    <Screen
      title="Packs"
      actions={
        <>
          <Button onPress={() => setMaking('statement')}>Statement on national priorities…</Button>
          <Button
            variant="primary"
            icon={<Plus className="icon" aria-hidden="true" />}
            onPress={() => setMaking('pack')}
          >
            New pack…
          </Button>
        </>
      }
    >
      <PageHeader
        title="Packs"
        lead="Briefing packs for accountability meetings: each prints from the figures that the workspace now holds, until it is published and stays as it is."
      />
      {packs.length === 0 ? (
        <EmptyState title="There is no pack yet.">
          Make one with “New pack…”: it begins from a template and a meeting.
        </EmptyState>
      ) : (
        <table className="data-table packs-table" aria-label="Packs">
          <thead>
            <tr>
              <th scope="col">Pack</th>
              <th scope="col">Meeting</th>
              <th scope="col">Date</th>
              <th scope="col">Marking</th>
              <th scope="col" className="cell-number">
                Blocks
              </th>
              <th scope="col">State</th>
              <th scope="col">Changed</th>
            </tr>
          </thead>
          <tbody>
            {packs.map((pack) => (
              <tr key={pack.id}>
                <th scope="row">
                  <Link to="/packs/$packId" params={{ packId: pack.id }}>
                    {pack.title}
                  </Link>
                </th>
                <td>{pack.own ? <span className="quiet">A publication of its own</span> : pack.meeting}</td>
                <td>{pack.meetingDateText}</td>
                <td>{pack.marking}</td>
                <td className="cell-number">{pack.blocks}</td>
                <td>
                  <StateBadge state={pack.state} words={pack.stateText} />
                </td>
                <td>{pack.changedText}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <TemplatesSection />
      {making === null ? null : (
        <NewPackDialog duty={making === 'statement' ? 'statement' : null} onClose={() => setMaking(null)} />
      )}
    </Screen>
  );
}
