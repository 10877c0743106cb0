import type { FindingRow } from '#shared/contract/finding-views';

/** A row of the register with only what a test says of it. */
export function findingRow(given: Partial<FindingRow> = {}): FindingRow {
  return {
    id: 'f1',
    revision: 1,
    ref: 'NOR-01',
    title: 'Answer calls in time',
    kind: 'area-for-improvement',
    kindLabel: 'Area for improvement',
    tone: 'improve',
    toneLabel: 'To improve',
    area: 'Responding to the public',
    inspectionId: 'i1',
    inspection: 'PEEL 2023–25',
    publishedOn: '2024-09-23',
    figure: '',
    figureCount: 0,
    metrics: 0,
    owner: null,
    due: null,
    dueText: '',
    overdue: false,
    statuses: { force: null, office: null, hmicfrs: null },
    verdicts: [],
    silentDays: null,
    contradiction: null,
    lookAgain: false,
    ...given,
  };
}
