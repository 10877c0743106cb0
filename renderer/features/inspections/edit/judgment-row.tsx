import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { MoveButtons } from '../../../components/move-buttons';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { gradeChoices } from '../grade-choices';
import type { JudgmentDraft } from './inspection-draft';
import '../../../components/button.css';

interface JudgmentRowProps {
  readonly judgment: JudgmentDraft;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly onChange: (judgment: JudgmentDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly error: string | undefined;
}

/** One area and its grade. */
export function JudgmentRow({ judgment, number, isLast, onChange, onMove, onRemove, error }: JudgmentRowProps) {
  const name = judgment.area.trim() === '' ? `area ${number}` : judgment.area;
  return (
    <li className="judgment-row" data-judgment={judgment.key}>
      <TextField
        label={`Area ${number}`}
        maxLength={200}
        value={judgment.area}
        onChange={(area) => onChange({ ...judgment, area })}
        error={error}
      />
      <Select
        label="Grade"
        value={judgment.grade}
        choices={gradeChoices}
        onChange={(grade) => onChange({ ...judgment, grade })}
      />
      <div className="judgment-buttons">
        <MoveButtons name={name} isFirst={number === 1} isLast={isLast} onMove={onMove} />
        <Button className="icon-button" aria-label={`Take ${name} out`} onPress={onRemove}>
          <X className="icon" aria-hidden="true" />
        </Button>
      </div>
    </li>
  );
}
