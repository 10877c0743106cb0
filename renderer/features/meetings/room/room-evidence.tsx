import { Lock } from 'lucide-react';
import { memo } from 'react';
import type { AgendaItemView, MeetingPage, QuestionView } from '#shared/contract/meeting-views';
import type { RoomView } from '#shared/contract/room-views';
import { longDate } from '#shared/text/dates';
import { AboutLink } from '../about-link';
import { LastMinutesNote } from '../minutes/last-minutes-note';
import type { Place } from './places';
import { RoomEarlier, RoomPromises } from './room-earlier';
import { RoomFigures } from './room-figures';
import { RoomFinding } from './room-finding';
import { RoomMetric } from './room-metric';
import './room-evidence.css';

interface RoomEvidenceProps {
  readonly view: RoomView;
  readonly place: Place;
}

/** What is dealt with now, large enough to be read across a table, and all that bears on it. The clock does not draw it anew. */
export const RoomEvidence = memo(function RoomEvidence({ view, place }: RoomEvidenceProps) {
  const { item, question } = place;
  return (
    <main
      id="main"
      className="room-evidence"
      aria-label="The question and its evidence"
      // It scrolls, and some places hold nothing else to focus: the arrow keys must reach it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {item?.isPrivate === true && (
        <p className="room-private-note">
          <Lock className="icon" aria-hidden="true" />
          In private: turn the projector off, and see who stays in the room.
        </p>
      )}
      {question === null ? (
        <ItemPart item={item} page={view.page} />
      ) : (
        <QuestionPart view={view} item={item} question={question} />
      )}
    </main>
  );
});

function ItemPart({ item, page }: { readonly item: AgendaItemView | null; readonly page: MeetingPage }) {
  if (item === null) return null;
  const metrics = item.links.flatMap((link) => (link.kind === 'metric' ? [link.metricId] : []));
  const findings = item.links.flatMap((link) => (link.kind === 'finding' ? [link.findingId] : []));
  return (
    <>
      <p className="room-where">Item {item.number}</p>
      <h2 className="room-question-text">{item.title}</h2>
      <p className="quiet">{[item.owner, item.note].filter((part) => part !== null).join(' · ')}</p>
      <ul className="agenda-links">
        {item.links.map(
          (link) =>
            link.kind === 'block' && (
              <li key={link.blockId}>
                <AboutLink kind="pack" id={link.packId} label={link.label} />
              </li>
            ),
        )}
      </ul>
      {item.shows === 'minutes' && <LastMinutesNote page={page} />}
      {item.shows === 'actions' && <RoomPromises title="On the table" actions={page.actions} />}
      {item.shows === 'public-questions' && <p className="quiet">No question from the public was received.</p>}
      {metrics.map((id) => (
        <RoomMetric key={id} metricId={id} />
      ))}
      {findings.map((id) => (
        <RoomFinding key={id} findingId={id} />
      ))}
    </>
  );
}

interface QuestionPartProps {
  readonly view: RoomView;
  readonly item: AgendaItemView | null;
  readonly question: QuestionView;
}

function QuestionPart({ view, item, question }: QuestionPartProps) {
  const { page, earlier } = view;
  const { metricId, findingId, asker, receivedOn } = question;
  const carried = page.actions.filter(
    (action) =>
      (metricId !== null && action.metricId === metricId) || (findingId !== null && action.findingId === findingId),
  );
  return (
    <>
      <p className="room-where">
        Question {question.number} of {page.questions.length}
        {item !== null && `, under item ${item.number} ${item.title}`}
      </p>
      <h2 className="room-question-text">{question.text}</h2>
      {asker !== null && (
        <p className="quiet">
          Asked by {asker}
          {receivedOn !== null && `, received ${longDate(receivedOn)}`}
        </p>
      )}
      {question.reason !== null && <p className="quiet">{question.reason}</p>}
      <RoomFigures figures={question.figures} />
      {metricId !== null && <RoomMetric metricId={metricId} />}
      {findingId !== null && <RoomFinding findingId={findingId} />}
      <RoomPromises title="Promised" actions={carried} />
      <RoomEarlier questions={earlier[question.id] ?? []} />
    </>
  );
}
