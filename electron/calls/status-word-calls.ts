import {
  insertStatusWord,
  listStoredStatusWords,
  moveStatusWord,
  removeStatusWord,
  updateStatusWord,
} from '#db/repositories/edit-status-words';
import { thisComputer } from '../services/this-computer';
import type { DeskCalls } from './desk-call-types';

const actor = thisComputer;

export const statusWordCalls = {
  'statusWords.list': ({ read }) => ({
    words: listStoredStatusWords(read),
  }),
  'statusWords.save': ({ write }, { record, details }) =>
    write({ actor, reason: `Status word changed: ${details.label}` }, (tx) =>
      record === null
        ? { id: insertStatusWord(tx, details), revision: 1 }
        : { id: record.id, revision: updateStatusWord(tx, record, details) },
    ),
  'statusWords.remove': ({ write }, record) => {
    write({ actor, reason: 'Status word removed' }, (tx) => removeStatusWord(tx, record));
    return null;
  },
  'statusWords.move': ({ write }, { record, by }) => {
    write({ actor, reason: 'Order of the statuses changed' }, (tx) => moveStatusWord(tx, record, by));
    return null;
  },
} satisfies Partial<DeskCalls>;
