import { standsAlone } from '../beneath-sections';
import { blockName } from '../block-name';
import type { Block, Pack } from '../pack';
import type { ResolvedBlock, ResolvedPack } from '../resolved';
import type { Refusal } from './public-view';
import { sensitiveWords } from './sensitive-words';
import { textsIn, wordsIn } from './words-in';

/** What is taken in private, by id, with the title of the agenda item or the meeting to which it belongs. */
export interface PrivateRecords {
  readonly questions: ReadonlyMap<string, string>;
  readonly actions: ReadonlyMap<string, string>;
  /** Blocks of the pack that are papers of a private item. */
  readonly blocks: ReadonlyMap<string, string>;
}

const short = (text: string) => (text.length <= 70 ? text : `${text.slice(0, 69).trimEnd()}…`);
const claims = (words: string) => `says OFFICIAL-SENSITIVE: “${words}”`;
const inPrivate = (what: string, item: string) => `${what} belongs to “${item}”, which is taken in private`;

const whole = (why: string): Refusal => ({ blockId: null, where: 'The pack', why });

/**
 * Why a pack can have no public edition; empty where it can. Government Security Classifications: OFFICIAL-SENSITIVE is for those who
 * need to know. What a meeting takes in private stays there.
 * @param pack the whole pack
 * @param edition what would be published, resolved
 */
export function publicRefusals(pack: Pack, edition: ResolvedPack, records: PrivateRecords): readonly Refusal[] {
  const { blocks } = edition;
  return [
    ...(pack.body.marking === 'OFFICIAL-SENSITIVE' ? [whole('its protective marking is OFFICIAL-SENSITIVE')] : []),
    ...sensitiveWords(textsIn([edition.title, edition.office, edition.head, edition.foot])).map((words) =>
      whole(`its title, its office or the head of its pages ${claims(words)}`),
    ),
    ...sensitiveWords(textsIn([edition.sources, edition.evidence])).map((words) =>
      whole(`a source or a figure that it rests on ${claims(words)}`),
    ),
    ...(blocks.some(({ kind }) => kind === 'cover')
      ? []
      : [whole('it has no cover that is public, where a public edition says what it is')]),
    ...(blocks.every(({ kind }) => standsAlone.has(kind)) ? [whole('nothing of its content is public')] : []),
    ...blocks.flatMap((block) => ofBlock(block, pack.body.blocks, records)),
  ];
}

function ofBlock(block: ResolvedBlock, all: readonly Block[], records: PrivateRecords): readonly Refusal[] {
  const stored = all.find(({ id }) => id === block.id);
  const where = stored === undefined ? 'A block' : `“${blockName(stored)}”`;
  const refusal = (why: string): Refusal => ({ blockId: block.id, where, why });
  const item = records.blocks.get(block.id);
  return [
    ...(item === undefined ? [] : [refusal(inPrivate('it', item))]),
    // Contents repeat what other blocks say.
    ...(block.kind === 'contents' ? [] : sensitiveWords(wordsIn(block))).map((words) => refusal(`it ${claims(words)}`)),
    ...privateEntries(block, records).map(refusal),
  ];
}

function told(records: ReadonlyMap<string, string>, id: string, what: string): readonly string[] {
  const item = records.get(id);
  return item === undefined ? [] : [inPrivate(what, item)];
}

/** The questions and actions that a block prints and that are taken in private. */
function privateEntries(block: ResolvedBlock, { questions, actions }: PrivateRecords): readonly string[] {
  if (block.kind === 'questions')
    return block.questions.flatMap(({ id, text }) => told(questions, id, `the question “${short(text)}”`));
  if (block.kind === 'actions')
    return block.actions.flatMap(({ id, text }) => told(actions, id, `the action “${short(text)}”`));
  return [];
}
