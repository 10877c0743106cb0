import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedTemplateRow } from '#shared/contract/builder-views';
import { queries } from '../../../api/queries';
import { Button } from '../../../components/button';
import { RecordDialog } from '../../../components/record-dialog';
import { RemoveDialog } from '../../../components/remove-dialog';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { TemplateFields, templatePaths } from './template-fields';
import { basisWords } from './template-words';

function EditTemplate({ template, onClose }: { readonly template: SavedTemplateRow; readonly onClose: () => void }) {
  const { id, revision, title, basis, subject, description } = template;
  const form = useRecordForm({
    call: 'templates.update',
    stored: { record: { id, revision }, draft: { title, basis, subject, description } },
    inputOf: (draft, record) => ({ id, revision: record?.revision ?? revision, ...draft }),
    onSaved: () => {
      onClose();
      say('Template saved');
    },
  });
  return (
    <RecordDialog title="Template" form={form} shown={templatePaths} onClose={onClose}>
      <TemplateFields form={form} />
    </RecordDialog>
  );
}

/** The templates that somebody saved: what each is for, and how to change or remove it. */
export function TemplatesSection() {
  const { data } = useSuspenseQuery(queries.templates());
  const [at, setAt] = useState<{ readonly id: string; readonly deed: 'edit' | 'remove' } | null>(null);
  const saved = data.flatMap((row) => (row.builtIn ? [] : [row]));
  const template = saved.find(({ id }) => id === at?.id);
  const close = () => setAt(null);
  return (
    <section className="templates" aria-labelledby="templates-title">
      <h2 id="templates-title">Templates</h2>
      {saved.length === 0 ? (
        <p className="quiet">None is saved yet: open a pack and choose “Save as a template…” in its details.</p>
      ) : (
        <table className="data-table" aria-label="Templates">
          <thead>
            <tr>
              <th scope="col">Template</th>
              <th scope="col">For</th>
              <th scope="col">When to take it</th>
              <th scope="col" className="cell-number">
                Blocks
              </th>
              <th scope="col">
                <span className="visually-hidden">What can be done</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {saved.map(({ id, title, basis, subject, description, blocks }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{subject === '' ? basisWords[basis].choice : subject}</td>
                <td>{description}</td>
                <td className="cell-number">{blocks}</td>
                <td className="templates-deeds">
                  <Button variant="quiet" aria-label={`Edit ${title}`} onPress={() => setAt({ id, deed: 'edit' })}>
                    Edit
                  </Button>
                  <Button variant="quiet" aria-label={`Remove ${title}`} onPress={() => setAt({ id, deed: 'remove' })}>
                    Remove
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {template !== undefined && at?.deed === 'edit' ? <EditTemplate template={template} onClose={close} /> : null}
      {template !== undefined && at?.deed === 'remove' ? (
        <RemoveDialog
          call="templates.remove"
          record={template}
          name={template.title}
          consequence="Packs that were made from it stay as they are."
          onClose={close}
        />
      ) : null}
    </section>
  );
}
