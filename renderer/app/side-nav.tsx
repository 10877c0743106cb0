import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  BellRing,
  BookOpen,
  CalendarDays,
  ChartLine,
  ClipboardCheck,
  Database,
  FileText,
  House,
  Landmark,
  Upload,
  type LucideIcon,
} from 'lucide-react';
import { queries } from '../api/queries';
import { lastSearch } from '../lib/last-search';
import { AppearanceMenu } from './appearance-menu';
import { CloseWorkspace } from './close-workspace';
import './side-nav.css';

const places = [
  { to: '/', label: 'Home', Icon: House },
  { to: '/metrics', label: 'Metrics', Icon: ChartLine },
  { to: '/findings', label: 'Findings', Icon: ClipboardCheck },
  { to: '/attention', label: 'Attention', Icon: BellRing },
  { to: '/inspections', label: 'Inspections', Icon: Landmark },
  { to: '/packs', label: 'Packs', Icon: FileText },
  { to: '/imports', label: 'Imports', Icon: Upload },
  { to: '/sources', label: 'Sources', Icon: Database },
  { to: '/calendar', label: 'Calendar', Icon: CalendarDays },
  { to: '/definitions', label: 'Definitions', Icon: BookOpen },
] as const satisfies readonly { to: string; label: string; Icon: LucideIcon }[];

export function SideNav() {
  const { data: state } = useSuspenseQuery(queries.appState());
  return (
    <nav className="side-nav" aria-label="Main">
      <div className="side-nav-head">
        <p className="side-nav-title">{state.workspace?.title}</p>
        <p className="side-nav-office">{state.workspace?.office}</p>
      </div>
      <ul>
        {places.map(({ to, label, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              search={() => lastSearch(to)}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              className="side-nav-item"
            >
              <Icon className="icon" aria-hidden="true" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <div className="side-nav-foot">
        <AppearanceMenu theme={state.theme} />
        <CloseWorkspace />
      </div>
    </nav>
  );
}
