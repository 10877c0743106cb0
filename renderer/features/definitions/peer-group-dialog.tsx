import type { DefinitionsView } from '#shared/contract/definition-views';
import { Checkbox } from '../../components/checkbox';
import { RecordDialog } from '../../components/record-dialog';
import { SourceSelect } from '../../components/source-select';
import { TextField } from '../../components/text-field';
import { say } from '../../components/toasts';
import { storedDraft } from '../../components/stored-draft';
import { useRecordForm } from '../../components/use-record-form';
import { emptyPeerGroup, peerGroupDraft, peerGroupFields, peerGroupOf } from './peer-group-draft';
import { PeerGroupMembers } from './peer-group-members';

interface PeerGroupDialogProps {
  readonly view: DefinitionsView;
  /** Null for a new group. */
  readonly group: DefinitionsView['peerGroups'][number] | null;
  readonly onClose: () => void;
}

export function PeerGroupDialog({ view, group, onClose }: PeerGroupDialogProps) {
  const form = useRecordForm({
    call: 'definitions.savePeerGroup',
    stored: storedDraft(group, emptyPeerGroup, peerGroupDraft),
    inputOf: (typed, record) => ({ record, details: peerGroupOf(typed) }),
    onSaved: () => {
      onClose();
      say('Peer group saved');
    },
  });
  const { draft, change, errorAt } = form;
  const field = (name: 'title' | 'shortTitle' | 'validFrom' | 'validTo' | 'note') => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  return (
    <RecordDialog
      title={group === null ? 'New peer group' : 'Peer group'}
      wide
      form={form}
      shown={peerGroupFields}
      onClose={onClose}
    >
      <div className="form-columns form-columns-uneven">
        <TextField label="Title" maxLength={160} {...field('title')} />
        <TextField label="Short title" maxLength={60} {...field('shortTitle')} />
      </div>
      <Checkbox isSelected={draft.includesForce} onChange={(includesForce) => change({ includesForce })}>
        Our own force counts as one of the group
      </Checkbox>
      <PeerGroupMembers members={draft.members} forces={view.forces} onChange={(members) => change({ members })} />
      <div className="form-columns">
        <TextField
          label="Holds from"
          description="As 1 April 2021; may be empty"
          maxLength={40}
          {...field('validFrom')}
        />
        <TextField
          label="Holds until"
          description="The last day; empty while it holds"
          maxLength={40}
          {...field('validTo')}
        />
      </div>
      <SourceSelect
        label="Published in"
        none="No source"
        sources={view.sources}
        value={draft.sourceId}
        onChange={(sourceId) => change({ sourceId })}
        error={errorAt('details.sourceId')}
      />
      <TextField label="Note" rows={2} maxLength={2000} {...field('note')} />
    </RecordDialog>
  );
}
