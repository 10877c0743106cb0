import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SentenceChoice } from '#shared/pack/figure/bound-sentence';
import { queries } from '../../../../api/queries';
import { Dialog } from '../../../../components/dialog';
import { ErrorNote } from '../../../../components/error-note';
import { SearchField } from '../../../../components/search-field';
import { Skeleton } from '../../../../components/skeleton';
import { usePackFigures } from './pack-figures';

interface SentenceDialogProps {
  readonly onChoose: (choice: SentenceChoice) => void;
  readonly onClose: () => void;
}

/** Sentences made from comparisons: the one that is chosen goes into the text with its figures bound to the data. */
export function SentenceDialog({ onChoose, onClose }: SentenceDialogProps) {
  const { packId } = usePackFigures();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const { data, error } = useQuery(queries.sentenceChoices(packId, wanted));
  return (
    <Dialog title="Insert a sentence" isOpen onClose={onClose} wide>
      <SearchField
        label="Metric"
        value={search}
        onChange={setSearch}
        placeholder="Such as robbery or 999"
        maxLength={200}
      />
      {error === null ? null : <ErrorNote error={error} />}
      {data === undefined && error === null ? <Skeleton rows={5} label="Making sentences" /> : null}
      <ul className="sentences">
        {(data ?? []).map((choice) => (
          <li key={choice.key}>
            <Button className="sentence" onPress={() => onChoose(choice)}>
              {choice.text}
            </Button>
          </li>
        ))}
      </ul>
      {data?.length === 0 ? (
        <p className="field-description">No metric of that name has two figures to compare.</p>
      ) : null}
    </Dialog>
  );
}
