import { checkMinutes } from '../services/minutes/check-minutes';
import { minutesView } from '../services/minutes/minutes-view';
import { saveItemMinutes } from '../services/minutes/save-minutes-text';
import type { DeskCalls } from './desk-call-types';

export const minutesCalls = {
  'minutes.get': ({ read }, input) => minutesView(read, input),
  'minutes.saveText': saveItemMinutes,
  'minutes.check': ({ read }, { meetingId }) => checkMinutes(read, meetingId),
} satisfies Partial<DeskCalls>;
