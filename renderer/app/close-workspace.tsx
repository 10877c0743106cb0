import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { queries } from '../api/queries';
import { queryClient } from '../api/query-client';
import { sentenceOf, useCommand } from '../api/use-command';
import { say } from '../components/toasts';
import { UnsavedDialog } from '../components/unsaved-dialog';
import { hasUnsaved } from '../lib/unsaved';

export function CloseWorkspace() {
  const [isAsking, setAsking] = useState(false);
  const close = useCommand('app.closeWorkspace');
  const closeNow = () => {
    setAsking(false);
    close.mutate(
      {},
      {
        onSuccess: () => queryClient.refetchQueries(queries.appState()),
        onError: (error) => say(sentenceOf(error)),
      },
    );
  };
  return (
    <>
      <Button
        className="side-nav-item"
        onPress={() => (hasUnsaved() ? setAsking(true) : closeNow())}
        isDisabled={close.isPending}
      >
        <LogOut className="icon" aria-hidden="true" />
        Close workspace
      </Button>
      {isAsking && (
        <UnsavedDialog
          title="Close the workspace without saving?"
          leaveLabel="Close"
          onLeave={closeNow}
          onStay={() => setAsking(false)}
        />
      )}
    </>
  );
}
