import { insertFinding } from '#db/repositories/insert-finding';
import { insertInspection } from '#db/repositories/inspections';
import { plainFinding } from '#shared/domain/finding/finding';
import type { Finding } from '#shared/domain/finding/finding';
import type { Inspection } from '#shared/domain/inspection/inspection';
import type { OpenOptions } from '#db/connection/open-workspace';
import type { Store } from '#db/connection/store';
import { addBasics, note } from './small-workspace';
import { newWorkspace } from './workspaces';

export const inspection: Inspection = {
  id: 'peel',
  forceId: 'norfolk',
  title: 'PEEL 2023–25',
  programme: 'PEEL',
  cycle: '2023–25',
  publishedOn: '2024-09-23',
  sourceId: 'release',
  body: 'HMICFRS',
  fieldworkFrom: '2024-03-04',
  fieldworkTo: '2024-04-12',
  statedCausesOfConcern: 0,
  statedRecommendations: 3,
  statedGraded: 9,
  statedAreasForImprovement: 12,
  comparabilityNote: null,
  note: null,
  judgments: [
    { area: 'Responding', grade: 'requires-improvement' },
    { area: 'Recording', grade: 'outstanding' },
    { area: 'Leading', grade: 'adequate' },
  ],
};

/** A finding of the inspection, by the name that is also its reference. */
export function findingOf(id: string, rest: Partial<Finding> = {}): Finding {
  return {
    ...plainFinding,
    id,
    ref: id,
    inspectionId: 'peel',
    kind: 'area-for-improvement',
    tone: 'improve',
    area: 'Responding',
    title: `Title of ${id}`,
    text: 'Text',
    figures: [],
    metricIds: [],
    earlyFeedback: false,
    sourceId: 'release',
    locator: 'Page 1',
    ...rest,
  };
}

/** A cause of concern, a recommendation that comes with it, and two areas for improvement; an earlier report has one more. */
export function withFindings(options?: OpenOptions): Store {
  const { store } = newWorkspace(options);
  addBasics(store);
  store.write(note, (tx) => {
    insertInspection(tx, inspection);
    insertInspection(tx, { ...inspection, id: 'earlier', publishedOn: '2022-10-14' });
    insertFinding(tx, findingOf('cause', { kind: 'cause-of-concern' }));
    insertFinding(tx, findingOf('recommendation', { kind: 'recommendation', parentId: 'cause' }));
    insertFinding(tx, findingOf('calls', { metricIds: ['calls'] }));
    insertFinding(tx, findingOf('crime'));
    insertFinding(tx, findingOf('old', { inspectionId: 'earlier' }));
  });
  return store;
}
