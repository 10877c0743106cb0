import { useState } from 'react';
import type { InspectionsView } from '#shared/contract/inspection-views';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { ErrorNote } from '../../components/error-note';
import { say } from '../../components/toasts';
import { RelateAreasDialog } from './relate-areas-dialog';
import './area-relations.css';

/** Which areas of different cycles stand in one row: said by a person, since cycles name and cut them differently. */
export function AreaRelations({ view }: { readonly view: InspectionsView }) {
  const [isRelating, setRelating] = useState(false);
  const unrelate = useCommand('inspections.unrelate');
  const take = ({
    earlierInspectionId,
    earlierArea,
    laterInspectionId,
    laterArea,
  }: InspectionsView['relations'][number]) =>
    unrelate.mutate(
      { earlierInspectionId, earlierArea, laterInspectionId, laterArea },
      { onSuccess: () => say('The areas are no longer related') },
    );
  return (
    <section className="area-relations" aria-labelledby="area-relations">
      <h2 id="area-relations">Related areas</h2>
      <p className="quiet">
        Areas that cover like ground stand in one row. They are related, and their grades are not comparable. Areas of
        one name stand together by themselves.
      </p>
      {unrelate.isError ? <ErrorNote error={unrelate.error} /> : null}
      {view.relations.length > 0 && (
        <ul aria-label="Related areas">
          {view.relations.map((link) => (
            <li key={`${link.earlierInspectionId} ${link.earlierArea} ${link.laterInspectionId} ${link.laterArea}`}>
              <p>
                <span className="quiet">{link.laterTitle}</span> {link.laterArea}
              </p>
              <p>
                <span className="quiet">{link.earlierTitle}</span> {link.earlierArea}
              </p>
              <Button
                variant="quiet"
                aria-label={`No longer relate ${link.laterArea} and ${link.earlierArea}`}
                onPress={() => take(link)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button onPress={() => setRelating(true)}>Relate two areas…</Button>
      {isRelating ? <RelateAreasDialog areas={view.areas} onClose={() => setRelating(false)} /> : null}
    </section>
  );
}
