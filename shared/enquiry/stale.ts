import type { StaleEvidence } from './enquiry-input';
import { newestWords } from './figure-words';
import { evidenceKey, type Proposal } from './proposal';

/** A publication that is behind: the public has no newer figure, the force has. */
export function stale({ seriesId, title, words, newest }: StaleEvidence): Proposal {
  const [first] = newest;
  const held = first === undefined ? '' : ` ${newestWords(first)}`;
  return {
    subject: `release:${seriesId}`,
    signal: 'stale',
    evidence: evidenceKey('stale', [seriesId, ...newest.map(({ observation }) => observation.id)]),
    question: `The published figures of “${title}” are behind.${held} What do your own figures show since then?`,
    reason: words,
    figures: first === undefined ? [] : [first.observation.id],
    metricId: null,
    findingId: null,
  };
}
