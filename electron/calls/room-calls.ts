import { recordAnswerInRoom, recordNoteInRoom, saveDraft } from '../services/room/record-in-room';
import { recordLineInRoom } from '../services/room/record-line';
import { roomView } from '../services/room/room-view';
import { closeRoom, deferItem, markRoom } from '../services/room/run-room';
import type { DeskCalls } from './desk-call-types';

export const roomCalls = {
  'room.get': ({ read, today, now }, { meetingId }) => roomView(read, meetingId, today(), now()),
  'room.saveDraft': saveDraft,
  'room.mark': markRoom,
  'room.defer': deferItem,
  'room.close': closeRoom,
  'room.recordAnswer': recordAnswerInRoom,
  'room.recordNote': recordNoteInRoom,
  'room.recordLine': recordLineInRoom,
} satisfies Partial<DeskCalls>;
