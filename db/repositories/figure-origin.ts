import { sql } from '../connection/sql';
import { findingsLinkedTo } from './figure-links';
import { listActions } from './actions';
import { listFindings } from './findings';
import { listImportsOf } from './imports';
import { listSets } from './metric-sets';
import { listPacks } from './packs';
import { findFile } from './stored-files';
import { metricsOfBlock } from '#shared/pack/metrics-of-block';
import type { Block } from '#shared/pack/pack';
import type { MetricSet } from '#shared/domain/metric/metric';
import type { Action } from '#shared/domain/meeting/action';
import type { Finding } from '#shared/domain/finding/finding';
import type { Reader } from '../connection/reader';
import type { StoredFile } from './stored-files';

/** The file that a figure was first read from; null for the sample's figures and those typed by hand. */
export function findFigureOrigin(reader: Reader, observationId: string): StoredFile | null {
  const fileId = listImportsOf(reader, observationId)[0]?.fileId ?? null;
  return fileId === null ? null : findFile(reader, fileId);
}

/** A place that uses a metric, as a link to it: a question leads to its meeting. */
export interface Use {
  readonly kind: 'pack' | 'finding' | 'question' | 'action';
  readonly id: string;
  readonly title: string;
}

interface Uses {
  readonly metricId: string;
  /** Those that hold the metric. */
  readonly sets: readonly MetricSet[];
  readonly findings: readonly Finding[];
  /** Those that the metric measures. */
  readonly actions: readonly Action[];
  /** Meetings with a question about the metric. */
  readonly meetingIds: ReadonlySet<string>;
}

/** Whether a block shows the metric: by itself, in a set, in its text, through a finding that names it or a question about it. */
function refersTo(block: Block, meetingId: string, { metricId, sets, findings, actions, meetingIds }: Uses): boolean {
  if (block.kind === 'questions') return meetingIds.has(meetingId);
  return metricsOfBlock(block, { sets, findings, actions }).includes(metricId);
}

/** Every pack, finding and question that uses a metric: what a change of its figures touches. */
export function whereUsed(reader: Reader, metricId: string): readonly Use[] {
  const questions = reader.all(
    sql`SELECT meeting_id, text FROM question WHERE metric_id = ${metricId}
        OR id IN (SELECT f.question_id FROM question_figure f JOIN observation o ON o.id = f.observation_id
          WHERE o.metric_id = ${metricId})
      ORDER BY meeting_id, position`,
    (row) => ({ meetingId: row.text('meeting_id'), title: row.text('text') }),
  );
  const linked = findingsLinkedTo(reader, metricId);
  const actions = reader.all(
    sql`SELECT id, text FROM action WHERE metric_id = ${metricId} ORDER BY number`,
    (row): Use => ({ kind: 'action', id: row.text('id'), title: row.text('text') }),
  );
  const findings = listFindings(reader).filter(({ id, metricIds }) => metricIds.includes(metricId) || linked.has(id));
  const sets = listSets(reader).filter(({ groups }) => groups.some((group) => group.metricIds.includes(metricId)));
  const uses: Uses = {
    metricId,
    sets,
    findings,
    actions: listActions(reader).filter((action) => action.metricId === metricId),
    meetingIds: new Set(questions.map(({ meetingId }) => meetingId)),
  };
  const packs = listPacks(reader).filter(({ meetingId, body }) =>
    body.blocks.some((block) => refersTo(block, meetingId, uses)),
  );
  return [
    ...packs.map(({ id, title }): Use => ({ kind: 'pack', id, title })),
    ...findings.map(({ id, title }): Use => ({ kind: 'finding', id, title })),
    ...questions.map(({ meetingId, title }): Use => ({ kind: 'question', id: meetingId, title })),
    ...actions,
  ];
}
