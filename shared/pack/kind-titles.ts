import type { BlockKind } from './pack';

/** What a kind of block is called where it has no heading of its own. */
export const kindTitles: { readonly [K in BlockKind]: string } = {
  cover: 'Cover',
  contents: 'Contents',
  text: 'Text',
  ncpm: 'Comparison table',
  priority: 'National priority',
  'series-table': 'Table of periods',
  chart: 'Chart',
  judgments: 'Judgments',
  findings: 'Findings',
  questions: 'Questions',
  changes: 'Changes since the last pack',
  'small-multiples': 'Small charts',
  peers: 'Comparison of forces',
  tracker: 'Finding tracker',
  'section-55': 'Section 55 response',
  decision: 'Decision',
  actions: 'Actions',
  'data-notes': 'Notes on the data',
  glossary: 'Glossary',
  annex: 'Data annex',
  sources: 'Sources',
  section: 'Section',
  image: 'Picture',
};
