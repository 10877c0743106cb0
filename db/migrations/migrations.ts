import foundations from './0010-foundations.sql?raw';
import metrics from './0020-metrics.sql?raw';
import observations from './0030-observations.sql?raw';
import inspections from './0040-inspections.sql?raw';
import meetings from './0050-meetings.sql?raw';
import imports from './0060-imports.sql?raw';
import definitions from './0070-definitions.sql?raw';
import rebases from './0080-rebases.sql?raw';
import accountability from './0090-accountability.sql?raw';
import publishing from './0100-publishing.sql?raw';
import narrative from './0110-narrative.sql?raw';
import findingsComplete from './0120-findings-complete.sql?raw';
import accountabilityMeetings from './0140-accountability-meetings.sql?raw';
import packBuilder from './0160-pack-builder.sql?raw';
import statutoryDates from './0170-statutory-dates.sql?raw';
import publicEditions from './0190-public-editions.sql?raw';
import sampleDay from './0210-sample-day.sql?raw';
import meetingRoom from './0220-meeting-room.sql?raw';
import workspaceId from './0260-workspace-id.sql?raw';
import publicFiles from './0280-public-files.sql?raw';
import minutes from './0290-minutes.sql?raw';
import objectiveIds from './0310-objective-ids.sql?raw';

/** One step of the schema. Once released, its text never changes: the checksum kept in each workspace would no longer match. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** Numbered in tens, forward only. */
export const migrations: readonly Migration[] = [
  { version: 10, name: 'foundations', sql: foundations },
  { version: 20, name: 'metrics', sql: metrics },
  { version: 30, name: 'observations', sql: observations },
  { version: 40, name: 'inspections', sql: inspections },
  { version: 50, name: 'meetings', sql: meetings },
  { version: 60, name: 'imports', sql: imports },
  { version: 70, name: 'definitions', sql: definitions },
  { version: 80, name: 'rebases', sql: rebases },
  { version: 90, name: 'accountability', sql: accountability },
  { version: 100, name: 'publishing', sql: publishing },
  { version: 110, name: 'narrative', sql: narrative },
  { version: 120, name: 'findings-complete', sql: findingsComplete },
  { version: 140, name: 'accountability-meetings', sql: accountabilityMeetings },
  { version: 160, name: 'pack-builder', sql: packBuilder },
  { version: 170, name: 'statutory-dates', sql: statutoryDates },
  { version: 190, name: 'public-editions', sql: publicEditions },
  { version: 210, name: 'sample-day', sql: sampleDay },
  { version: 220, name: 'meeting-room', sql: meetingRoom },
  { version: 260, name: 'workspace-id', sql: workspaceId },
  { version: 280, name: 'public-files', sql: publicFiles },
  { version: 290, name: 'minutes', sql: minutes },
  { version: 310, name: 'objective-ids', sql: objectiveIds },
];
