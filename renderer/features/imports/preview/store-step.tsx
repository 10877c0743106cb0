import { Link } from '@tanstack/react-router';
import type { ImportPreview } from '#shared/contract/views';
import { Button } from '../../../components/button';
import { figuresOf } from '../../../components/import-words';
import { PageHeader } from '../../../components/page-header';
import { Screen } from '../../../components/screen';
import { useWaitingImport } from '../waiting-import';
import { PreviewContent } from './preview-content';
import { StoreForm } from './store-form';
import { useStoreImport } from './use-store-import';
import { storedCount } from './what-is-stored';
import './preview.css';

const formId = 'import-source';

interface StoreStepProps {
  readonly preview: ImportPreview;
  /** Where the table was read by a mapping: goes back to it. */
  readonly onChangeMapping: (() => void) | undefined;
}

export function StoreStep({ preview, onChangeMapping }: StoreStepProps) {
  const { discard } = useWaitingImport();
  const storing = useStoreImport(preview);
  const { nothing, isPending, draft } = storing;
  return (
    <Screen
      title={preview.fileName}
      trail={[
        <Link key="imports" to="/imports">
          Imports
        </Link>,
      ]}
      status={isPending ? 'being stored' : 'not stored yet'}
      actions={
        <>
          <Button onPress={discard} isDisabled={isPending}>
            Discard
          </Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={nothing !== null || isPending}>
            {nothing === null
              ? `Store ${figuresOf(storedCount(preview.counts, draft.revisions))}`
              : 'Store the figures'}
          </Button>
        </>
      }
    >
      <div className="preview-columns">
        <div className="preview-head">
          <PageHeader title={preview.fileName} lead={preview.formatTitle} />
          {onChangeMapping !== undefined && (
            <div className="preview-remap">
              <Button onPress={onChangeMapping} isDisabled={isPending}>
                Change the mapping…
              </Button>
            </div>
          )}
        </div>
        <StoreForm id={formId} preview={preview} storing={storing} />
        <PreviewContent preview={preview} isStoring={isPending} />
      </div>
    </Screen>
  );
}
