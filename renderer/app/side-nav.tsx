import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { longDate } from '#shared/text/dates';
import { formatNumber } from '#shared/text/numbers';
import { queries } from '../api/queries';
import { lastSearch } from '../lib/last-search';
import { AppearanceMenu } from './appearance-menu';
import { CloseWorkspace } from './close-workspace';
import { places } from './places';
import './side-nav.css';

export function SideNav() {
  const { data: state } = useSuspenseQuery(queries.appState());
  const pressing = useQuery(queries.home()).data?.pressingFindings ?? 0;
  return (
    <nav className="side-nav" aria-label="Main">
      <div className="side-nav-head">
        <p className="side-nav-title">{state.workspace?.title}</p>
        <p className="side-nav-office">{state.workspace?.office}</p>
        {state.workspace?.today != null && (
          <p className="side-nav-day">A sample: today is taken as {longDate(state.workspace.today)}</p>
        )}
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
              {to === '/attention' && pressing > 0 && (
                <span className="side-nav-count">
                  {formatNumber(pressing, 0)}
                  <span className="visually-hidden"> overdue or contradicted</span>
                </span>
              )}
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
