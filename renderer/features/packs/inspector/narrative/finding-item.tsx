import { useState } from 'react';
import type { CheckedFinding } from '#shared/contract/narrative-contract';
import { sentenceOf, useCommand } from '../../../../api/use-command';
import { say } from '../../../../components/toasts';
import { AcceptForm } from './accept-form';
import { excerpt } from './excerpt';
import { ruleTitles } from './rule-titles';

interface FindingItemProps {
  readonly packId: string;
  readonly finding: CheckedFinding;
  readonly onFix: (finding: CheckedFinding) => void;
  /** Shows the block; null where it is shown already. */
  readonly onShow: (() => void) | null;
}

/** One finding: the sentence, why, and what can be done about it. */
export function FindingItem({ packId, finding, onFix, onShow }: FindingItemProps) {
  const { rule, sentence, span, why, fix, accepted } = finding;
  const [accepts, setAccepts] = useState(false);
  const reopen = useCommand('packs.reopenFinding');
  const { before, words, behind } = excerpt(sentence, span);
  return (
    <li className="narrative-finding" data-rule={rule}>
      <p className="narrative-rule">{ruleTitles[rule]}</p>
      <blockquote>
        {before}
        <mark>{words}</mark>
        {behind}
      </blockquote>
      <p>{why}</p>
      {accepted === null ? null : (
        <p className="field-description">
          Accepted on {accepted.atText}: {accepted.reason}
        </p>
      )}
      {accepts ? <AcceptForm packId={packId} findingId={finding.id} onClose={() => setAccepts(false)} /> : null}
      <p className="narrative-actions" hidden={accepts}>
        {fix === null || accepted !== null ? null : (
          <button type="button" className="checks-go" onClick={() => onFix(finding)}>
            {fix.label}
          </button>
        )}
        {accepted === null ? (
          <button type="button" className="checks-go" data-quiet="true" onClick={() => setAccepts(true)}>
            Accept…
          </button>
        ) : (
          <button
            type="button"
            className="checks-go"
            data-quiet="true"
            onClick={() =>
              reopen.mutate({ packId, findingId: finding.id }, { onError: (error) => say(sentenceOf(error)) })
            }
          >
            Open again
          </button>
        )}
        {onShow === null ? null : (
          <button type="button" className="checks-go" data-quiet="true" onClick={onShow}>
            Show
          </button>
        )}
      </p>
    </li>
  );
}
