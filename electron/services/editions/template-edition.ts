import type { Reader } from '#db/connection/reader';
import { listMeetings } from '#db/repositories/meetings';
import { DeskError } from '#shared/contract/errors';
import type { Edition } from '#shared/editions/edition';
import { refusalSentence } from '#shared/pack/public/refusal-sentence';
import type { ResolvedPack } from '#shared/pack/resolved';
import { listWords } from '#shared/text/words';
import { titledTemplate } from '../builder/templates';
import { resolvePack } from '../resolve-stored-pack';
import { sameTitle } from '../same-title';
import { handled } from './handled';
import { publicEditionOf } from './public-edition';

/**
 * What a pack made from a template would show today, for the latest meeting; nothing is stored.
 * @throws DeskError not-found, naming the templates that there are, or refused for a public edition that may not be and where it wants its handling line
 */
export function templateEdition(
  read: Reader,
  { title, edition }: { readonly title: string; readonly edition: Edition },
): ResolvedPack {
  const template = titledTemplate(read, (each) => sameTitle(each, title));
  const [meeting] = listMeetings(read);
  if (template.found === null)
    throw new DeskError(
      'not-found',
      `There is no template titled “${title}”; the workspace offers ${listWords(template.titles.map((each) => `“${each}”`))}.`,
    );
  if (meeting === undefined)
    throw new DeskError('not-found', 'The workspace holds no meeting that a pack could be for.');
  const { id, title: packTitle, body } = template.found;
  const pack = { id, title: packTitle, meetingId: meeting.id, revision: 1, body };
  if (edition === 'restricted') return handled(resolvePack(read, pack));
  const { resolved, refusals } = publicEditionOf(read, pack);
  if (refusals.length > 0) throw new DeskError('refused', refusalSentence(refusals));
  return resolved;
}
