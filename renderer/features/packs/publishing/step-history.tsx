import type { PublishingView } from '#shared/contract/publishing-views';

/** Who did what with the pack and when, the newest step first. */
export function StepHistory({ steps }: Pick<PublishingView, 'steps'>) {
  if (steps.length === 0) return null;
  return (
    <ol className="step-history" reversed>
      {steps.toReversed().map((step) => (
        <li key={step.number}>
          <p>
            <span className="step-words">{step.words}</span> by {step.author}
          </p>
          <p className="field-description">{step.dateText}</p>
          {step.comment !== null && <p className="step-comment">{step.comment}</p>}
        </li>
      ))}
    </ol>
  );
}
