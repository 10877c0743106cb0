import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PublicationView } from '#shared/contract/publishing-views';
import { queries } from '../../../api/queries';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';

interface CheckSectionProps {
  readonly packId: string;
  readonly publication: PublicationView;
}

/** The proof, on demand, that what was published is unchanged. */
export function CheckSection({ packId, publication }: CheckSectionProps) {
  const [asked, setAsked] = useState(false);
  const check = useQuery({ ...queries.packCheck(packId), enabled: asked, staleTime: 0 });
  const start = () => {
    setAsked(true);
    if (asked) void check.refetch();
  };
  return (
    <section className="inspector-section" aria-labelledby="check-title">
      <h2 id="check-title">Proof</h2>
      <p className="field-description">SHA-256 of the document, kept in the change log:</p>
      <p className="hash">{publication.documentSha256}</p>
      <Button onPress={start} isDisabled={check.isFetching}>
        {check.isFetching ? 'Checking…' : 'Check this pack'}
      </Button>
      {check.isError && <ErrorNote error={check.error} />}
      {check.isSuccess && (
        <>
          <p role="status">
            {check.data.ok ? 'Everything is as it was published.' : 'Something is not as it was published.'}
          </p>
          <ul className="check-parts">
            {check.data.parts.map(({ name, ok, words }) => (
              <li key={name} className={ok ? undefined : 'check-bad'}>
                <p className="check-name">
                  {ok ? '✓' : '✗'} {name}
                </p>
                <p className="field-description">{words}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
