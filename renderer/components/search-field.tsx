import { Search, X } from 'lucide-react';
import {
  Button,
  Input,
  Label,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';
import './button.css';
import './field.css';

interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly label: string;
  readonly placeholder?: string;
}

/** Narrows the list below it as one types; Escape clears it. */
export function SearchField({ label, placeholder, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} className="field search-field">
      <Label className="field-label">{label}</Label>
      <div className="search-field-box">
        <Search className="icon" aria-hidden="true" />
        <Input className="field-input" placeholder={placeholder ?? ''} />
        <Button className="icon-button search-field-clear">
          <X className="icon" aria-hidden="true" />
        </Button>
      </div>
    </AriaSearchField>
  );
}
