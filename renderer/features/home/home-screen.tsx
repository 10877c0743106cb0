import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileText, Upload } from 'lucide-react';
import { queries } from '../../api/queries';
import { Card } from '../../components/card';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { HomeChanges } from './home-changes';
import { HomeData } from './home-data';
import { HomeDisagreements } from './home-disagreements';
import { HomeRows } from './home-rows';
import { HomeStandards } from './home-standards';
import { HomeSteps } from './home-steps';
import { HomeTasks } from './home-tasks';
import '../../components/button.css';
import './home-screen.css';

/** What is to do, what disagrees, what comes and what has changed, each leading to where it is acted upon. */
export function HomeScreen() {
  const { data: home } = useSuspenseQuery(queries.home());
  const { packId, steps, toDo, disagreements, dates, standards } = home;
  return (
    <Screen
      title="Home"
      actions={
        <>
          <Link className="button" to="/imports">
            <Upload className="icon" aria-hidden="true" />
            Import…
          </Link>
          {packId !== null && (
            <Link className="button" data-variant="primary" to="/packs/$packId" params={{ packId }}>
              <FileText className="icon" aria-hidden="true" />
              Open the pack
            </Link>
          )}
        </>
      }
    >
      <PageHeader title={home.heading} subtitle={home.lead} />
      <div className="home-columns">
        <div className="home-column">
          {steps.length > 0 && <HomeSteps steps={steps} />}
          {(steps.length === 0 || toDo.length > 0) && <HomeTasks toDo={toDo} packId={packId} />}
          <HomeChanges />
          {standards.length > 0 && <HomeStandards standards={standards} />}
        </div>
        <div className="home-column">
          {disagreements.length > 0 && <HomeDisagreements {...home} />}
          {dates.length > 0 && (
            <Card title="Dates">
              <HomeRows rows={dates} />
            </Card>
          )}
          <HomeData data={home.data} packId={packId} />
        </div>
      </div>
    </Screen>
  );
}
