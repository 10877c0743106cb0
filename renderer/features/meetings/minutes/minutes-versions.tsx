import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MinutesView } from '#shared/contract/minutes-views';
import { queries } from '../../../api/queries';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';

/** How minutes were agreed and amended, and on demand the proof that what was kept is unchanged. */
export function MinutesVersions({ view }: { readonly view: MinutesView }) {
  const [asked, setAsked] = useState(false);
  const check = useQuery({ ...queries.minutesCheck(view.meetingId), enabled: asked, staleTime: 0 });
  if (view.versions.length === 0) return null;
  const start = () => {
    setAsked(true);
    if (asked) void check.refetch();
  };
  const parts = check.data?.flatMap((version) => version.parts) ?? [];
  const bad = parts.filter(({ ok }) => !ok);
  return (
    <section className="minutes-section" aria-labelledby="minutes-versions">
      <h2 id="minutes-versions">Agreed and amended</h2>
      <ol className="minutes-versions">
        {view.versions.map(({ version, words, corrections, recordedText, documentSha256, publicRefusal }) => (
          <li key={version}>
            <p>{words}.</p>
            {corrections !== null && <p className="minutes-corrections">{corrections}</p>}
            <p className="field-description">{recordedText}</p>
            {publicRefusal !== null && <p className="field-description">No public minutes: {publicRefusal}</p>}
            <p className="field-description minutes-hash">SHA-256 {documentSha256}</p>
          </li>
        ))}
      </ol>
      <Button onPress={start} isDisabled={check.isFetching}>
        {check.isFetching ? 'Checking…' : 'Check these minutes'}
      </Button>
      {check.isError && <ErrorNote error={check.error} />}
      {check.isSuccess && (
        <div role="status">
          <p>
            {bad.length === 0
              ? `All ${parts.length} parts are as they were kept: documents, files and the change log.`
              : 'Something is not as it was kept.'}
          </p>
          {bad.map(({ name, words }) => (
            <p key={name} className="field-error">
              {name}: {words}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
