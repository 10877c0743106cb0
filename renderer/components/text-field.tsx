import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import './field.css';

interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly description?: string | undefined;
  /** The program's answer about this field; the field is then invalid. */
  readonly error?: string | undefined;
  /** An example, or what counts while the field is empty. */
  readonly placeholder?: string;
  /** More than 1 makes it a text area. */
  readonly rows?: number;
}

export function TextField({ label, description, error, rows = 1, placeholder = '', ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} className="field" isInvalid={error !== undefined || props.isInvalid === true}>
      <Label className="field-label">{label}</Label>
      {rows > 1 ? (
        <TextArea className="field-input" rows={rows} placeholder={placeholder} />
      ) : (
        <Input className="field-input" placeholder={placeholder} />
      )}
      {description !== undefined && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
