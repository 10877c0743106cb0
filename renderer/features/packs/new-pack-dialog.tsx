import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PackFollowed } from '#shared/contract/builder-views';
import { statementTitle } from '#shared/pack/statement-template';
import { queries } from '../../api/queries';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { Skeleton } from '../../components/skeleton';
import { NewPackForm, newPackForm } from './new-pack-form';
import { beginningGroups, dutyBeginning, dutyGroups } from './templates/beginnings';

/** What has to be there first, and the way to it. */
const noMeeting = {
  title: 'A pack belongs to a meeting, and none is planned yet.',
  way: <Link to="/meetings">Plan a meeting</Link>,
};
const noMeasures = {
  title: 'The statement begins from the national measures, and the workspace has no list of them yet.',
  way: (
    <>
      Make a list whose purpose is <em>National measures</em> under <Link to="/definitions">Definitions</Link>.
    </>
  ),
};

interface NewPackDialogProps {
  /** A duty by law that the pack is for; null for any pack. */
  readonly duty: 'statement' | null;
  readonly onClose: () => void;
}

/** Makes a pack; where it goes on from an earlier one, says what came along before it is opened. */
export function NewPackDialog({ duty, onClose }: NewPackDialogProps) {
  const navigate = useNavigate();
  const choices = useQuery(queries.packChoices());
  const packs = useQuery(queries.packs());
  const templates = useQuery(queries.templates());
  const [followed, setFollowed] = useState<PackFollowed | null>(null);
  const open = (packId: string) => {
    onClose();
    void navigate({ to: '/packs/$packId', params: { packId } });
  };
  const error = choices.error ?? packs.error ?? templates.error;
  const isReady = choices.isSuccess && packs.isSuccess && templates.isSuccess;
  const groups = isReady ? (duty === null ? beginningGroups : dutyGroups)(packs.data, templates.data) : [];
  const wanting = !isReady
    ? null
    : groups.length === 0
      ? noMeasures
      : choices.data.meetings.length === 0
        ? noMeeting
        : null;
  if (followed !== null) {
    return (
      <Dialog
        title="The new pack is made"
        isOpen
        onClose={onClose}
        actions={
          <Button variant="primary" onPress={() => open(followed.id)}>
            Open it
          </Button>
        }
      >
        <ul className="new-pack-notes">
          {followed.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={duty === null ? 'New pack' : statementTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={newPackForm} isDisabled={!isReady || wanting !== null}>
            {duty === null ? 'Make the pack' : 'Make the statement'}
          </Button>
        </>
      }
    >
      {error === null ? null : <ErrorNote error={error} />}
      {wanting !== null ? (
        <EmptyState title={wanting.title}>{wanting.way}</EmptyState>
      ) : isReady ? (
        <NewPackForm
          meetings={choices.data.meetings}
          own={duty !== null}
          begin={duty === null ? null : dutyBeginning(templates.data)}
          groups={groups}
          onMade={open}
          onFollowed={setFollowed}
        />
      ) : error === null ? (
        <Skeleton rows={5} />
      ) : null}
    </Dialog>
  );
}
