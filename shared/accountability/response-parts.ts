import type { Finding } from '../domain/finding/finding';
import type { FindingLink } from '../domain/finding/progress';
import type { ReportResponse } from '../domain/inspection/report-response';
import { longDate } from '../text/dates';
import { listWords, plural } from '../text/words';
import { isWritten } from './is-written';

export interface ResponsePart {
  readonly id: 'invitation' | 'chief' | 'own' | 'reply' | 'recommendations' | 'copies';
  readonly title: string;
  /** Done, or not needed: `words` says which. */
  readonly done: boolean;
  readonly words: string;
}

/**
 * What section 55(4) to (6) of the Police Act 1996 asks of the local policing body, in its order: the invitation to the chief
 * officer, the chief officer's comments, its own, any response to the chief officer's, for each recommendation the action or why
 * there is none (55(5B)), and copies to the inspectors and the Secretary of State. The chief officer need not comment: what was
 * published without comments had none.
 *
 * @param findings of this report only; areas for improvement may be answered and need not be
 * @param links of any findings, those to an answer only where it is held: see `answeringLinks`
 */
export function responseParts(
  response: ReportResponse | null,
  findings: readonly Finding[],
  links: readonly FindingLink[],
): readonly ResponsePart[] {
  const commented = isWritten(response?.chiefComments);
  const published = response?.publishedOn ?? null;
  const own = isWritten(response?.ownComments);
  return [
    dated('invitation', 'Invitation to the chief officer', response?.invitedOn ?? null, 'Invited on'),
    {
      id: 'chief',
      title: 'Chief officer’s comments',
      done: commented || published !== null,
      words: commented ? 'Held' : published === null ? 'Not held yet' : 'None were made by the day of publication',
    },
    { id: 'own', title: 'Own comments', done: own, words: own ? 'Written' : 'Not written yet' },
    reply(commented, isWritten(response?.replyToChief)),
    recommendations(response, findings, links),
    dated('copies', 'Copies to the inspectors and the Secretary of State', response?.copiesSentOn ?? null, 'Sent on'),
  ];
}

/**
 * The recommendations that a response leaves without an answer. One that is answered by its twin in another report counts as
 * answered there: HMICFRS asks for one answer where a national and a force report carry the same findings. One that is said not to
 * be the office's own still needs its reason in the comments.
 *
 * @param findings of this report only
 */
function unanswered(
  response: ReportResponse | null,
  findings: readonly Finding[],
  links: readonly FindingLink[],
): readonly Finding[] {
  const answered = new Set(
    (response?.items ?? [])
      .filter(({ action, noActionBecause }) => isWritten(action) || isWritten(noActionBecause))
      .map(({ findingId }) => findingId),
  );
  const own = new Set(findings.map(({ id }) => id));
  const elsewhere = (id: string) =>
    links.some(({ fromId, toId, kind }) => {
      return kind === 'answered-by' && fromId === id && (answered.has(toId) || !own.has(toId));
    });
  return findings.filter(({ id, kind }) => kind === 'recommendation' && !answered.has(id) && !elsewhere(id));
}

function recommendations(
  response: ReportResponse | null,
  findings: readonly Finding[],
  links: readonly FindingLink[],
): ResponsePart {
  const total = findings.filter(({ kind }) => kind === 'recommendation').length;
  const open = unanswered(response, findings, links);
  const answered = `${total - open.length} of ${total} ${plural(total, 'recommendation', 'recommendations')} answered`;
  return {
    id: 'recommendations',
    title: 'Action on each recommendation, or why there is none',
    done: open.length === 0,
    words:
      total === 0
        ? 'Not needed: no recommendation is entered'
        : `${answered}${open.length === 0 ? '' : `; not ${listWords(open.map(({ ref }) => ref))}`}`,
  };
}

function reply(commented: boolean, written: boolean): ResponsePart {
  const words = written ? 'Written' : commented ? 'Not written yet' : 'Needed only where the chief officer comments';
  return { id: 'reply', title: 'Response to the chief officer’s comments', done: written || !commented, words };
}

function dated(id: ResponsePart['id'], title: string, day: string | null, verb: string): ResponsePart {
  return { id, title, done: day !== null, words: day === null ? 'Not yet' : `${verb} ${longDate(day)}` };
}
