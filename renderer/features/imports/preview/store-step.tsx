import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
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
import { say } from '../../../components/toasts';
import { useWaitingImport } from '../waiting-import';
import { PreviewContent } from './preview-content';
import { newSource, sourceFaults, sourceOf, type SourceDraft, type SourceFaults } from './source-draft';
import { SourceForm } from './source-form';
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
  const [refusals, setRefusals] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const commit = useCommand('imports.commit');
  const { token, counts } = preview;
  const nothing = whyNothing(counts, revisions);

  // The button stays in view and what was wrong may not: it is shown, and a field is where writing goes on.
  useEffect(() => {
    if (refusals === 0) return;
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus();
    if (field === null) form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
  }, [refusals]);

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
      setRefusals(refusals + 1);
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
        onError: () => setRefusals(refusals + 1),
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
            <SourceForm sources={sources} draft={source} onChange={change} faults={faults} error={commit.error} />
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
