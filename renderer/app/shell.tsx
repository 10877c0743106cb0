import { Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { useDeskEvent } from '../api/use-desk-event';
import { pressUndo } from '../lib/press-undo';
import { FigureHost } from './figure-host';
import { ImportNotice } from './import-notice';
import { SearchHost } from './search/search-host';
import { SideNav } from './side-nav';
import './shell.css';

const destinations = {
  'go-home': '/',
  'go-metrics': '/metrics',
  'go-findings': '/findings',
  'go-packs': '/packs',
  'go-sources': '/sources',
  'go-imports': '/imports',
  'go-calendar': '/calendar',
  'go-definitions': '/definitions',
  'go-attention': '/attention',
  'go-inspections': '/inspections',
  'go-meetings': '/meetings',
  'go-actions': '/actions',
} as const;

export function Shell() {
  const navigate = useNavigate();
  const isFull = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.fullWindow === true) });
  useDeskEvent('menu', ({ action }) => {
    if (action === 'undo' || action === 'redo') pressUndo(action);
    // Exporting belongs to the pack that is open: its screen listens for it.
    else if (action !== 'export-pdf') void navigate({ to: destinations[action] });
  });

  return (
    <div className="shell" data-full={isFull}>
      {/* A button: the address after # is the router's. */}
      <button type="button" className="skip-link" onClick={() => document.querySelector<HTMLElement>('#main')?.focus()}>
        Skip to the content
      </button>
      {!isFull && <SideNav />}
      <FigureHost>
        <SearchHost>
          <Outlet />
        </SearchHost>
      </FigureHost>
      <ImportNotice />
    </div>
  );
}
