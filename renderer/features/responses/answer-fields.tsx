import { Link } from '@tanstack/react-router';
import type { ResponsePage } from '#shared/contract/inspection-views';
import { sentenceCase } from '#shared/text/words';
import { RadioGroup } from '../../components/radio-group';
import { TextField } from '../../components/text-field';
import type { AnswerDraft } from './response-draft';

const ways = [
  { id: 'action', label: 'Action taken or proposed' },
  { id: 'none', label: 'No action' },
] as const;

interface AnswerFieldsProps {
  readonly item: ResponsePage['items'][number];
  readonly answer: AnswerDraft;
  readonly onChange: (answer: AnswerDraft) => void;
}

/** What the office says of one finding. */
export function AnswerFields({
  item: { findingId, ref, title, kindLabel, answeredIn },
  answer,
  onChange,
}: AnswerFieldsProps) {
  return (
    <article className="answer form-fields">
      <div>
        <h3>{title}</h3>
        <p className="quiet">
          <Link to="/findings/$findingId" params={{ findingId }}>
            {ref}
          </Link>{' '}
          · {kindLabel}
        </p>
        {answeredIn !== null && (
          <p className="answer-elsewhere">{sentenceCase(answeredIn)}: no answer is needed here.</p>
        )}
      </div>
      <RadioGroup
        label={`Answer to ${ref}`}
        layout="row"
        value={answer.way}
        choices={ways}
        onChange={(way) => onChange({ ...answer, way })}
      />
      <TextField
        label={answer.way === 'action' ? 'The action' : 'Why there is none'}
        rows={2}
        maxLength={4000}
        value={answer.text}
        onChange={(text) => onChange({ ...answer, text })}
      />
    </article>
  );
}
