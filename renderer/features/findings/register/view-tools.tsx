import { useState } from 'react';
import { Button } from '../../../components/button';
import { Menu } from '../../../components/menu';
import { Select } from '../../../components/select';
import { say } from '../../../components/toasts';
import { rememberedAuthor } from '../../../lib/remembered-author';
import type { FindingsSearch } from '../findings-search';
import type { RegisterColumn } from './register-columns';
import { builtInViews, viewOf, withView, type RegisterView } from './register-views';
import { SaveViewDialog } from './save-view-dialog';
import { useRegisterViews } from './use-register-views';

const byHand = 'by-hand';

interface ViewToolsProps {
  readonly owners: readonly string[];
  readonly search: FindingsSearch;
  readonly columns: readonly RegisterColumn[] | null;
  readonly onShow: (view: RegisterView) => void;
}

/** Named filters with their columns: those that everybody has, and those that were saved on this computer. */
export function ViewTools({ owners, search, columns, onShow }: ViewToolsProps) {
  const [saved, keep] = useRegisterViews();
  const [naming, setNaming] = useState(false);
  const views = [...saved, ...builtInViews(owners, rememberedAuthor())];
  const now = viewOf(views, search, columns);
  const isSaved = saved.some(({ id }) => id === now?.id);
  const remove = () => {
    keep(saved.filter(({ id }) => id !== now?.id));
    if (now !== null) say(`View removed: ${now.label}`, { label: 'Undo', onPress: () => keep(saved) });
  };
  return (
    <>
      <div className="findings-view">
        <Select
          label="View"
          value={now?.id ?? byHand}
          choices={[
            ...(now === null ? [{ id: byHand, label: 'Chosen by hand' }] : []),
            ...views.map(({ id, label }) => ({ id, label })),
          ]}
          onChange={(id) => {
            const view = views.find((each) => each.id === id);
            if (view !== undefined) onShow(view);
          }}
        />
      </div>
      <Menu
        label="Views"
        trigger={<Button aria-label="Save or remove a view">…</Button>}
        choices={[
          { id: 'save', label: 'Save this view…', detail: 'Filters, order and columns under a name' },
          { id: 'remove', label: 'Remove this view', isDisabled: !isSaved },
        ]}
        onAction={(id) => (id === 'save' ? setNaming(true) : remove())}
      />
      {naming ? (
        <SaveViewDialog
          taken={saved.map(({ label }) => label)}
          onSave={(name) => {
            keep(withView(saved, name, search, columns));
            setNaming(false);
            say(`View saved: ${name}`);
          }}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </>
  );
}
