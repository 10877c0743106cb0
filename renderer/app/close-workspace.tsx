import { LogOut } from 'lucide-react';
import { Button } from 'react-aria-components';
import { queries } from '../api/queries';
import { queryClient } from '../api/query-client';
import { sentenceOf, useCommand } from '../api/use-command';
import { say } from '../components/toasts';

export function CloseWorkspace() {
  const close = useCommand('app.closeWorkspace');
  const closeNow = () =>
    close.mutate(
      {},
      {
        onSuccess: () => queryClient.refetchQueries(queries.appState()),
        onError: (error) => say(sentenceOf(error)),
      },
    );
  return (
    <Button className="side-nav-item" onPress={closeNow} isDisabled={close.isPending}>
      <LogOut className="icon" aria-hidden="true" />
      Close workspace
    </Button>
  );
}
