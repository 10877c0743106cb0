import { commentKinds } from '#db/repositories/pack-comments';
import { imageTypes } from '#shared/pack/pack-image';
import { templateBases } from '#shared/pack/pack-template';
import { expect, test } from 'vitest';
import { changeActions } from '#db/connection/transaction';
import { sql } from '#db/connection/sql';
import { editions } from '#shared/editions/edition';
import { findingFigureUnits, findingKinds, findingTones } from '#shared/domain/finding/finding';
import { findingLinkKinds } from '#shared/domain/finding/progress';
import { statusSchemes } from '#shared/domain/finding/status';
import { grades } from '#shared/domain/inspection/inspection';
import { actionKinds, actionUpdateKinds, closings } from '#shared/domain/meeting/action';
import { minutesFormats } from '#shared/domain/meeting/minutes';
import { itemContents } from '#shared/domain/meeting/agenda';
import { attendances, meetingStatuses } from '#shared/domain/meeting/meeting';
import { repeatUnits } from '#shared/domain/meeting/meeting-kind';
import { judgements, questionOrigins } from '#shared/domain/meeting/question';
import { directions, metricUnits, setLayouts, setPurposes, targetStandings } from '#shared/domain/metric/metric';
import { observationStatuses } from '#shared/domain/observation/observation';
import { periodKinds } from '#shared/domain/period/period';
import { cadences } from '#shared/domain/release/release';
import { sourceKinds } from '#shared/domain/source/source';
import { roomEventKinds } from '#shared/room/room-event';
import { packActions, publishedFileRoles } from '#shared/publishing/pack-step';
import { newWorkspace } from './support/workspaces';

const closedSets = {
  'metric.unit': metricUnits,
  'metric.direction': directions,
  'metric.period_kind': periodKinds,
  'metric_target.standing': targetStandings,
  'metric_baseline.period_kind': periodKinds,
  'metric_set.layout': setLayouts,
  'metric_set.purpose': setPurposes,
  'release_series.cadence': cadences,
  'observation.period_kind': periodKinds,
  'observation.status': observationStatuses,
  'source.kind': sourceKinds,
  'judgment.grade': grades,
  'finding.kind': findingKinds,
  'finding.tone': findingTones,
  'finding_figure.unit': findingFigureUnits,
  'finding_link.kind': findingLinkKinds,
  'finding_test.direction': ['up', 'down'],
  'meeting.status': meetingStatuses,
  'meeting_kind.repeat_unit': repeatUnits,
  'meeting_kind_item.shows': itemContents,
  'meeting_person.attendance': attendances,
  'agenda_item.shows': itemContents,
  'minutes_file.edition': editions,
  'minutes_file.format': minutesFormats,
  'question.origin': questionOrigins,
  'answer.judgement': judgements,
  'answer_entry.judgement': judgements,
  'room_event.kind': roomEventKinds,
  'action.kind': actionKinds,
  'action_update.kind': actionUpdateKinds,
  'action_update.closed_by': closings,
  'statutory_date.cadence': cadences,
  'status_word.scheme': statusSchemes,
  'status_entry.scheme': statusSchemes,
  'pack_comment.kind': commentKinds,
  'pack_image.type': imageTypes,
  'pack_step.action': packActions,
  'pack_template.basis': templateBases,
  'publication_file.edition': editions,
  'publication_file.role': publishedFileRoles,
  'change_log.action': changeActions,
  'setting.key': ['id', 'title', 'sample', 'force', 'office', 'today'],
} as const;

test('the checks on closed sets allow exactly what the types do, and no such check is left out here', () => {
  const { store } = newWorkspace();
  const tables = store.read.all(
    sql`SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL`,
    (row) => ({
      name: row.text('name'),
      text: row.text('sql'),
    }),
  );
  const found = tables.flatMap(({ name, text }) =>
    [...text.matchAll(/CHECK \((\w+) IN \(('[^)]*)\)/g)].map(
      ([, column = '', list = '']) =>
        [`${name}.${column}`, list.split(',').map((item) => item.trim().slice(1, -1))] as const,
    ),
  );
  expect(Object.fromEntries(found)).toEqual(closedSets);
});
