import { Columns3 } from 'lucide-react';
import { CheckboxGroup, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import '../../../components/popover.css';
import { readColumns, registerColumns, type RegisterColumn } from './register-columns';

interface ColumnChooserProps {
  readonly columns: readonly RegisterColumn[];
  /** Null goes back to the usual ones. */
  readonly onChange: (columns: readonly RegisterColumn[] | null) => void;
}

/** Which columns stand; the choice is remembered on this computer. */
export function ColumnChooser({ columns, onChange }: ColumnChooserProps) {
  return (
    <DialogTrigger>
      <Button icon={<Columns3 className="icon" aria-hidden="true" />}>Columns</Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Dialog className="column-chooser" aria-label="Columns">
          <CheckboxGroup
            aria-label="Columns"
            className="column-choices"
            value={[...columns]}
            onChange={(ids) => onChange(readColumns(ids) ?? ['title'])}
          >
            {registerColumns.map(({ id, label }) => (
              <Checkbox key={id} value={id} isDisabled={id === 'title'}>
                {label}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <Button variant="quiet" onPress={() => onChange(null)}>
            Back to the usual columns
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
