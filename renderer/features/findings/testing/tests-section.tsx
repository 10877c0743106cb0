import { useState } from 'react';
import type { FindingPage, TestView } from '#shared/contract/finding-views';
import { Button } from '../../../components/button';
import { RemoveDialog } from '../../../components/remove-dialog';
import { SectionHead } from '../section-head';
import { TestArticle } from './test-article';
import { TestDialog } from './test-dialog';
import './testing.css';

interface TestsSectionProps {
  readonly page: FindingPage;
  readonly onRequest: () => void;
}

type Open =
  | { readonly act: 'save'; readonly test: TestView | null }
  | { readonly act: 'remove'; readonly test: TestView };

/** What the data say since the inspection, by rule. */
export function TestsSection({ page, onRequest }: TestsSectionProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <section className="finding-section" aria-labelledby="finding-tests">
      <SectionHead id="finding-tests" title="What the data say since">
        <Button variant="quiet" onPress={() => setOpen({ act: 'save', test: null })}>
          Add a test…
        </Button>
      </SectionHead>
      {page.tests.length === 0 ? (
        <div className="finding-none">
          <p>No metric tests this finding: whether it still holds, the data cannot say.</p>
          <Button onPress={onRequest}>Record a data request…</Button>
        </div>
      ) : (
        page.tests.map((test) => (
          <TestArticle
            key={test.details.id}
            test={test}
            onEdit={() => setOpen({ act: 'save', test })}
            onRemove={() => setOpen({ act: 'remove', test })}
          />
        ))
      )}
      {open?.act === 'save' && <TestDialog page={page} test={open.test} onClose={close} />}
      {open?.act === 'remove' && (
        <RemoveDialog
          call="findings.removeTest"
          record={open.test.details}
          name={open.test.title}
          consequence="The metric and its figures stay; they no longer test this finding. The change log keeps it."
          onClose={close}
        />
      )}
    </section>
  );
}
