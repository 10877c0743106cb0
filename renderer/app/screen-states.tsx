import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { EmptyState } from '../components/empty-state';
import { PageHeader } from '../components/page-header';
import { Screen } from '../components/screen';
import { Skeleton } from '../components/skeleton';
import { Trouble } from './trouble';

export function ScreenError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <Screen title="Trouble">
      <Trouble error={error} onRetry={retry} />
    </Screen>
  );
}

export function ScreenPending() {
  return (
    <Screen title="Loading">
      <Skeleton rows={9} />
    </Screen>
  );
}

export function ScreenNotFound() {
  return (
    <Screen title="Not found">
      <PageHeader title="There is no such screen" />
      <EmptyState title="Nothing is kept at this address.">
        <Link to="/">Go to Home</Link>
      </EmptyState>
    </Screen>
  );
}
