import { useQuery } from '@tanstack/react-query';
import { statusSchemes } from '#shared/domain/finding/status';
import { schemeLabels } from '#shared/text/scheme-words';
import { queries } from '../../../api/queries';

/** A finding that a question is about, with what each of the three says of it, which never become one. */
export function RoomFinding({ findingId }: { readonly findingId: string }) {
  const { data: finding } = useQuery(queries.finding(findingId));
  if (finding === undefined) return null;
  const { ref, title } = finding.details;
  return (
    <section className="room-part" aria-label={`Finding ${ref}`}>
      <h3>
        {ref} {title}
      </h3>
      <p className="quiet">
        {finding.kindLabel}, {finding.inspection}
        {finding.lifeText !== null && `, ${finding.lifeText}`}
      </p>
      <dl className="room-statuses">
        {statusSchemes.map((scheme) => {
          const now = finding.statuses[scheme];
          return (
            <div key={scheme}>
              <dt>{schemeLabels[scheme]}</dt>
              <dd>
                {now === null ? <span className="quiet">Nothing said yet</span> : now.label}
                {now !== null && <span className="quiet"> since {now.datedText}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      {finding.contradictions.map((sentence) => (
        <p key={sentence} className="room-contradiction">
          {sentence}
        </p>
      ))}
    </section>
  );
}
