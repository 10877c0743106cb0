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
  readonly description?: string;
  /** The program's answer about this field; the field is then invalid. */
  readonly error?: string | undefined;
  /** More than 1 makes it a text area. */
  readonly rows?: number;
}

export function TextField({ label, description, error, rows = 1, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} className="field" isInvalid={error !== undefined || props.isInvalid === true}>
      <Label className="field-label">{label}</Label>
      {rows > 1 ? <TextArea className="field-input" rows={rows} /> : <Input className="field-input" />}
      {description !== undefined && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
