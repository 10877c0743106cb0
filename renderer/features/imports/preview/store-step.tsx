import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import type { ImportPreview } from '#shared/contract/views';
import { queries } from '../../../api/queries';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { PageHeader } from '../../../components/page-header';
import { RadioGroup } from '../../../components/radio-group';
import { Screen } from '../../../components/screen';
import {
  newSource,
  sourceFaults,
  sourceOf,
  type SourceDraft,
  type SourceFaults,
} from '../../../components/source-draft';
import { SourceFields } from '../../../components/source-fields';
import { say } from '../../../components/toasts';
import { useRefusals } from '../../../lib/use-refusals';
import { useWaitingImport } from '../waiting-import';
import { PreviewContent } from './preview-content';
import { storedCount, whyNothing, type Revisions } from './what-is-stored';
import './preview.css';

const formId = 'import-source';
const figuresOf = (n: number) => `${formatNumber(n, 0)} ${plural(n, 'figure', 'figures')}`;

interface StoreStepProps {
  readonly preview: ImportPreview;
  /** Where the table was read by a mapping: goes back to it. */
  readonly onChangeMapping: (() => void) | undefined;
}

export function StoreStep({ preview, onChangeMapping }: StoreStepProps) {
  const { data: sources } = useSuspenseQuery(queries.sources());
  const { discard, release } = useWaitingImport();
  const [source, setSource] = useState<SourceDraft>(() => newSource(preview.suggested));
  const [revisions, setRevisions] = useState<Revisions>('accept');
  const [faults, setFaults] = useState<SourceFaults>({});
  const { form, refuse } = useRefusals();
  const commit = useCommand('imports.commit');
  const { token, counts } = preview;
  const nothing = whyNothing(counts, revisions);

  const change = (next: SourceDraft) => {
    setSource(next);
    setFaults({});
    commit.reset();
  };
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (nothing !== null || commit.isPending) return;
    const found = sourceFaults(source);
    setFaults(found);
    if (Object.keys(found).length > 0) {
      refuse();
      return;
    }
    commit.mutate(
      { token, source: sourceOf(source), revisions },
      {
        onSuccess: ({ recorded, revised }) => {
          const some = revised > 0 ? `, ${formatNumber(revised, 0)} of them revised` : '';
          say(`Stored ${figuresOf(recorded + revised)}${some}`);
          release();
        },
        onError: refuse,
      },
    );
  };
  return (
    <Screen
      title={preview.fileName}
      trail={[
        <Link key="imports" to="/imports">
          Imports
        </Link>,
      ]}
      status="not stored yet"
      actions={
        <>
          <Button onPress={discard} isDisabled={commit.isPending}>
            Discard
          </Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={nothing !== null || commit.isPending}>
            {nothing === null ? `Store ${figuresOf(storedCount(counts, revisions))}` : 'Store the figures'}
          </Button>
        </>
      }
    >
      <div className="preview-columns">
        <div className="preview-head">
          <PageHeader title={preview.fileName} lead={preview.formatTitle} />
          {onChangeMapping !== undefined && (
            <div className="preview-remap">
              <Button onPress={onChangeMapping}>Change the mapping…</Button>
            </div>
          )}
        </div>
        <form
          ref={form}
          id={formId}
          className="preview-aside"
          aria-label="How it is stored"
          onSubmit={store}
          noValidate
        >
          {nothing !== null && (
            <p className="preview-nothing" role="status">
              {nothing}
            </p>
          )}
          {commit.isError ? <ErrorNote error={commit.error} /> : null}
          {storedCount(counts, 'accept') > 0 && (
            <section className="preview-source">
              <h2>Source</h2>
              <SourceFields
                sources={sources}
                draft={source}
                onChange={change}
                faults={faults}
                error={commit.error}
                titleRows={2}
              />
            </section>
          )}
          {counts.revised > 0 && (
            <section className="preview-revisions">
              <h2>Revised figures</h2>
              <RadioGroup
                label="Periods that are stored with another value"
                value={revisions}
                onChange={setRevisions}
                choices={[
                  { id: 'accept', label: 'Store the new values beside the old ones' },
                  { id: 'keep', label: 'Keep the old values' },
                ]}
              />
            </section>
          )}
        </form>
        <PreviewContent preview={preview} />
      </div>
    </Screen>
  );
}
