import { useState } from 'react';
import type { PublishingView } from '#shared/contract/publishing-views';
import type { ResolvedBlock } from '#shared/pack/resolved';
import type { PackAction } from '#shared/publishing/pack-step';
import { Button } from '../../../components/button';
import { PublishDialog } from './publish-dialog';
import { StepDialog } from './step-dialog';

const labels: Readonly<Record<PackAction, string>> = {
  submit: 'Send for review…',
  'send-back': 'Send back…',
  approve: 'Approve…',
  publish: 'Publish…',
};

interface TakeStepProps {
  readonly packId: string;
  readonly action: PackAction;
  readonly variant: 'primary' | 'plain';
  readonly publishing: PublishingView;
  readonly blocks: readonly ResolvedBlock[];
}

/** A step that can be taken, as a button with its dialog. */
export function TakeStep({ packId, action, variant, publishing, blocks }: TakeStepProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant={variant} onPress={() => setOpen(true)}>
        {labels[action]}
      </Button>
      {open && action === 'publish' && (
        <PublishDialog packId={packId} publishing={publishing} blocks={blocks} onClose={close} />
      )}
      {open && action !== 'publish' && (
        <StepDialog packId={packId} action={action} publishing={publishing} onClose={close} />
      )}
    </>
  );
}
