import type { Reader } from '#db/connection/reader';
import { listRebases } from '#db/repositories/rebases';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { ruleSetNames, type RuleSetName } from '#shared/analysis/spc/spc';
import { DeskError } from '#shared/contract/errors';
import { listWords } from '#shared/text/words';
import { analyseMetric } from './analyse-metric';
import { analysisJson } from './analysis-json';
import { analysisSentences } from './analysis-sentences';
import { findForceId } from './find-force';

export interface AnalyseTaskInput {
  readonly metric: string;
  /** Name, alias or code; null for the workspace's own force. */
  readonly force: string | null;
  /** Null for the first of `ruleSetNames`. */
  readonly rules: string | null;
  /** Months `YYYY-MM`; null takes the rebases that the workspace has on record. */
  readonly rebases: readonly string[] | null;
  readonly fixAfter: number | null;
  /** Title of a peer group; null for none. */
  readonly peers: string | null;
}

export interface AnalyseTaskResult {
  readonly numbers: ReturnType<typeof analysisJson>;
  readonly sentences: readonly string[];
}

const same = (a: string, b: string) => a.localeCompare(b, 'en-GB', { sensitivity: 'accent' }) === 0;

/** The whole of an analysis without a person: for the command line. @throws DeskError with one sentence */
export function analyseTask(read: Reader, input: AnalyseTaskInput): AnalyseTaskResult {
  const forceId = input.force === null ? readWorkspaceInfo(read).force.id : findForceId(read, input.force);
  const standing = listRebases(read, { metricId: input.metric, forceId }).filter(({ withdrawn }) => withdrawn === null);
  const result = analyseMetric(read, {
    metricId: input.metric,
    forceId,
    ruleSet: ruleSetNamed(input.rules),
    rebases: input.rebases?.map((month) => `${month}-01`) ?? standing.map(({ startsOn }) => startsOn),
    fixAfter: input.fixAfter,
    peerGroupId: input.peers === null ? null : peerGroupNamed(read, input.peers),
  });
  return { numbers: analysisJson(result), sentences: analysisSentences(result) };
}

function ruleSetNamed(name: string | null): RuleSetName {
  if (name === null) return ruleSetNames[0];
  const found = ruleSetNames.find((each) => same(each, name));
  if (found === undefined) {
    const known = listWords(ruleSetNames.map((each) => `“${each}”`));
    throw new DeskError('invalid-input', `There are no rules “${name.slice(0, 80)}”; there are ${known}.`);
  }
  return found;
}

function peerGroupNamed(read: Reader, title: string): string {
  const groups = listPeerGroups(read);
  const found = groups.find((group) => [group.id, group.title, group.shortTitle].some((text) => same(text, title)));
  if (found === undefined) {
    const known = listWords(groups.map((group) => `“${group.shortTitle}”`));
    throw new DeskError('not-found', `There is no peer group “${title.slice(0, 80)}”; the workspace holds ${known}.`);
  }
  return found.id;
}
