import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { queryClient } from '../api/query-client';
import { Toasts } from '../components/toasts';
import { Desk } from './desk';
import { ErrorBoundary } from './error-boundary';

export function App() {
  return (
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <Desk />
        </ErrorBoundary>
        <Toasts />
      </QueryClientProvider>
    </I18nProvider>
  );
}
