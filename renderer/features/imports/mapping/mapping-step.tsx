import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportPreview } from '#shared/contract/views';
import { queries } from '../../../api/queries';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { PageHeader } from '../../../components/page-header';
import { Screen } from '../../../components/screen';
import { bringIntoView } from '../../../lib/bring-into-view';
import { PreviewIssues } from '../preview/preview-issues';
import { useWaitingImport } from '../waiting-import';
import { FirstRows } from './first-rows';
import { MappingForm } from './mapping-form';
import { emptyDraft, mappingOf, type MappingDraft } from './mapping-draft';
import { SavedMappings } from './saved-mappings';
import { TableSelect } from './table-select';
import '../preview/preview.css';
import './mapping.css';

interface MappingStepProps {
  readonly preview: ImportPreview;
  readonly draft: MappingDraft | null;
  readonly onDraft: (draft: MappingDraft) => void;
  readonly onMapped: (preview: ImportPreview) => void;
  /** Another table of the file was chosen: what was said of the columns means nothing there. */
  readonly onTable: (preview: ImportPreview) => void;
}

/** For a table that was not recognised: which of its columns is what, on its own first rows. */
export function MappingStep({ preview, draft: given, onDraft, onMapped, onTable }: MappingStepProps) {
  const { rows } = preview.table;
  const { data: metrics } = useQuery(queries.metrics());
  const { discard } = useWaitingImport();
  const map = useCommand('imports.map');
  const [missing, setMissing] = useState<string | null>(null);
  const draft = given ?? emptyDraft(rows);

  const change = (patch: Partial<MappingDraft>) => {
    setMissing(null);
    map.reset();
    onDraft({ ...draft, ...patch });
  };
  const show = () => {
    const mapping = mappingOf(draft, rows);
    if (typeof mapping === 'string') {
      setMissing(mapping);
      return;
    }
    map.mutate({ token: preview.token, mapping, remember: draft.remember }, { onSuccess: onMapped });
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
          <Button onPress={discard}>Discard</Button>
          <Button variant="primary" onPress={show} isDisabled={map.isPending || rows.length === 0}>
            Show what it gives
          </Button>
        </>
      }
    >
      <div className="preview-columns">
        <div className="preview-head">
          <PageHeader
            title={preview.fileName}
            lead={
              preview.formatTitle ??
              'This table is not one that is known here. Say which of its columns is what; nothing is stored yet.'
            }
          />
        </div>
        <div className="preview-aside">
          {missing === null ? null : (
            <p key={missing} ref={bringIntoView} className="preview-nothing" role="alert">
              {missing}
            </p>
          )}
          {map.isError ? (
            <div ref={bringIntoView}>
              <ErrorNote error={map.error} />
            </div>
          ) : null}
          {preview.tables.length > 1 && <TableSelect preview={preview} onTable={onTable} />}
          {preview.savedMappings.length > 0 && <SavedMappings preview={preview} onMapped={onMapped} />}
          <MappingForm rows={rows} metrics={metrics?.rows ?? []} draft={draft} onChange={change} />
        </div>
        <div className="preview-content">
          <PreviewIssues issues={preview.issues} issueCount={preview.issueCount} />
          <FirstRows table={preview.table} draft={draft} onHeaderRow={(headerRow) => change({ headerRow })} />
        </div>
      </div>
    </Screen>
  );
}
