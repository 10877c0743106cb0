import type { UpdateView } from '#shared/contract/finding-views';
import { Button } from '../../../components/button';
import { SavedFiles } from './saved-files';

interface UpdateEntryProps {
  readonly update: UpdateView;
  readonly onCorrect: () => void;
}

export function UpdateEntry({ update, onCorrect }: UpdateEntryProps) {
  const { datedText, author, corrected, files } = update;
  return (
    <li className="update" data-corrected={corrected}>
      <div className="update-head">
        <p>
          <span className="update-date">{datedText}</span> <span className="quiet">{author}</span>
          {corrected && <span className="timeline-corrected">corrected</span>}
        </p>
        {!corrected && (
          <Button variant="quiet" aria-label={`Correct the update of ${datedText}`} onPress={onCorrect}>
            Correct…
          </Button>
        )}
      </div>
      <UpdateWords update={update} />
      {!corrected && <SavedFiles files={files} />}
    </li>
  );
}

function UpdateWords({ update }: { readonly update: UpdateView }) {
  const { effort, outcome, nextStep, nextDueText, corrected } = update;
  if (corrected)
    return (
      <p className="update-words">
        <s>{effort}</s>
      </p>
    );
  return (
    <dl className="update-words">
      <dt>Done</dt>
      <dd>{effort}</dd>
      <dt>To be seen</dt>
      <dd className={outcome === null ? 'quiet' : undefined}>{outcome ?? 'Nothing yet'}</dd>
      {(nextStep !== null || nextDueText !== null) && (
        <>
          <dt>Next</dt>
          <dd>
            {nextStep}
            {nextStep !== null && nextDueText !== null && ' · '}
            {nextDueText !== null && <span className="quiet">due {nextDueText}</span>}
          </dd>
        </>
      )}
    </dl>
  );
}
