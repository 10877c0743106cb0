import { randomUUID } from 'node:crypto';
import type { Store } from '#db/connection/store';
import type { Reader } from '#db/connection/reader';
import { listAnswers } from '#db/repositories/answers';
import { findMeeting } from '#db/repositories/meetings';
import { insertEdition } from '#db/repositories/pack-editions';
import { insertPack, isPublished } from '#db/repositories/packs';
import { insertQuestion, listQuestions } from '#db/repositories/questions';
import { carriedActions } from '#shared/accountability/carried-action';
import type { PackFollowed } from '#shared/contract/builder-views';
import type { InputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { Block } from '#shared/pack/pack';
import { templateBody } from '#shared/pack/pack-template';
import { standsForItself } from '#shared/pack/stands-for-itself';
import { countWords, plural, sentenceCase } from '#shared/text/words';
import { readActionRecords } from '../meetings/carried-input';
import { packOf } from '../resolve-stored-pack';
import { thisComputer } from '../this-computer';

/**
 * A pack of the same blocks for another meeting. Blocks hold references, so its figures are those that the workspace holds now.
 * Questions that were not fully answered come along where the other meeting does not ask them yet, and open actions do by
 * themselves; comments and fixed numbers stay behind.
 */
export function followPack(store: Store, { fromPackId, title, meetingId }: InputOf<'packs.follow'>): PackFollowed {
  const from = packOf(store.read, fromPackId);
  const meeting = findMeeting(store.read, meetingId);
  if (meeting === null) throw new DeskError('not-found', 'That meeting is no longer there. Choose another.');
  // A publication of its own is no paper of a meeting: nothing of one comes along.
  const own = standsForItself(from.body);
  const carried = own ? [] : openQuestions(store.read, from.meetingId, meetingId);
  const actions = own ? 0 : carriedActions(readActionRecords(store.read), meeting).length;
  const body = templateBody(from.body, true);
  const blocks = promisesFirst(
    body.blocks.map((block) => ({ ...block, id: randomUUID() })),
    actions > 0,
  );
  const id = randomUUID();
  store.write({ actor: thisComputer, reason: `Pack made from “${from.title}”` }, (tx) => {
    insertPack(tx, { id, title, meetingId, body: { ...body, blocks: [...blocks] } });
    if (isPublished(tx, fromPackId)) insertEdition(tx, id, fromPackId);
    for (const { revision: _, ...question } of carried)
      insertQuestion(tx, { ...question, id: randomUUID(), meetingId, agendaItemId: null });
  });
  const texts = blocks.filter(({ kind }) => kind === 'text' || kind === 'priority').length;
  return {
    id,
    notes: [
      `${counted(blocks.length, 'block', 'blocks')} came over from “${from.title}”; the figures are those that the workspace holds today.`,
      ...(texts === 0
        ? []
        : [
            `${counted(texts, 'text says', 'texts say')} what was written then: read ${plural(texts, 'it', 'them')} against the new figures.`,
          ]),
      ...(carried.length === 0
        ? []
        : [
            `${counted(carried.length, 'question', 'questions')} without a full answer came along to ${meeting.title}.`,
          ]),
      ...(actions === 0
        ? []
        : [
            `${counted(actions, 'commitment or action is', 'commitments or actions are')} open for ${meeting.title}: the pack begins with ${plural(actions, 'it', 'them')}.`,
          ]),
      'Comments and fixed numbers stayed behind.',
    ],
  };
}

const opening: ReadonlySet<Block['kind']> = new Set(['cover', 'contents']);

/**
 * What was promised stands behind the cover and the contents: a meeting begins with what became of it. A pack that had no place for it is
 * given one where something is open.
 */
function promisesFirst(blocks: readonly Block[], areOpen: boolean): readonly Block[] {
  const own = blocks.find(({ kind }) => kind === 'actions');
  const promises: Block | undefined =
    own ??
    (areOpen ? { id: randomUUID(), kind: 'actions', heading: 'Actions carried forward', showSpace: true } : undefined);
  if (promises === undefined) return blocks;
  const rest = blocks.filter((block) => block !== own);
  const begins = rest.findIndex(({ kind }) => !opening.has(kind));
  return rest.toSpliced(begins < 0 ? rest.length : begins, 0, promises);
}

/** The questions of one meeting that have no full answer on record and that the other does not ask. */
function openQuestions(read: Reader, fromId: string, toId: string) {
  if (fromId === toId) return [];
  const answered = new Set(
    listAnswers(read).flatMap(({ questionId, judgement }) => (judgement === 'answered' ? [questionId] : [])),
  );
  const asked = new Set(listQuestions(read, toId).map(({ text }) => text));
  return listQuestions(read, fromId).filter(({ id, text }) => !answered.has(id) && !asked.has(text));
}

function counted(many: number, one: string, more: string): string {
  return `${sentenceCase(countWords(many))} ${plural(many, one, more)}`;
}
