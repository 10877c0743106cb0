import { Link } from '@tanstack/react-router';
import type { FigureView } from '#shared/contract/views';

type Use = FigureView['usedIn'][number];

const kinds: Readonly<Record<Use['kind'], string>> = {
  published: 'Published pack',
  pack: 'Pack',
  finding: 'Finding',
  question: 'Question',
  action: 'Action',
};

function UseLink({ use: { kind, id, title }, onLeave }: { readonly use: Use; readonly onLeave: () => void }) {
  if (kind === 'pack' || kind === 'published')
    return (
      <Link to="/packs/$packId" params={{ packId: id }} onClick={onLeave}>
        {title}
      </Link>
    );
  if (kind === 'finding')
    return (
      <Link to="/findings/$findingId" params={{ findingId: id }} onClick={onLeave}>
        {title}
      </Link>
    );
  if (kind === 'action')
    return (
      <Link to="/actions/$actionId" params={{ actionId: id }} onClick={onLeave}>
        {title}
      </Link>
    );
  return (
    <Link to="/meetings/$meetingId" params={{ meetingId: id }} onClick={onLeave}>
      {title}
    </Link>
  );
}

interface FigureUsesProps {
  readonly usedIn: readonly Use[];
  readonly onLeave: () => void;
}

/** Every pack, finding, question and action that uses the figure. */
export function FigureUses({ usedIn, onLeave }: FigureUsesProps) {
  return (
    <section>
      <h3>Where it is used</h3>
      {usedIn.length === 0 ? (
        <p className="quiet">In no pack, finding, question or action yet.</p>
      ) : (
        <ul className="figure-uses">
          {usedIn.map((use) => (
            <li key={`${use.kind}${use.id}${use.title}`}>
              <span className="quiet">{kinds[use.kind]}</span>
              <UseLink use={use} onLeave={onLeave} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
