import type { DeskCalls } from './desk-call-types';
import { analysisCalls } from './analysis-calls';
import { builderCalls } from './builder-calls';
import { definitionCalls } from './definition-calls';
import { findingCalls } from './finding-calls';
import { importCalls } from './import-calls';
import { meetingCalls } from './meeting-calls';
import { minutesCalls } from './minutes-calls';
import { homeCalls } from './home-calls';
import { metricCalls } from './metric-calls';
import { narrativeCalls } from './narrative-calls';
import { packCalls } from './pack-calls';
import { publishingCalls } from './publishing-calls';
import { returnCalls } from './return-calls';
import { roomCalls } from './room-calls';
import { statusWordCalls } from './status-word-calls';

/** Every call that the store's process answers: one that is missing does not compile. */
export const deskCalls: DeskCalls = {
  ...homeCalls,
  ...minutesCalls,
  ...metricCalls,
  ...definitionCalls,
  ...analysisCalls,
  ...findingCalls,
  ...meetingCalls,
  ...roomCalls,
  ...importCalls,
  ...packCalls,
  ...narrativeCalls,
  ...publishingCalls,
  ...builderCalls,
  ...returnCalls,
  ...statusWordCalls,
};
