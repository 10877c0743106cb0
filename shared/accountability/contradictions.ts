import type { StatusScheme } from '../domain/finding/status';
import { longDate } from '../text/dates';
import type { DatedStatus } from './status-history';
import type { Verdict } from './verdict';

export interface ContradictionInput {
  /** The current status of each scheme; null where none was ever given. */
  readonly statuses: Readonly<Record<StatusScheme, DatedStatus | null>>;
  readonly verdicts: readonly Verdict[];
  /** ISO day of the last status entry of any scheme; null where there is none. */
  readonly lastStatusOn: string | null;
}

const holders: Readonly<Record<StatusScheme, string>> = {
  force: 'The force',
  office: 'The office',
  hmicfrs: 'HMICFRS',
};

/** A force's word that says that nothing was begun; any other word of its scheme reports work. */
const notStarted = 'not-started';

/**
 * Where a status and the data disagree, one plain sentence each, with the figures' words. A status that closes is held against data
 * that are worse, miss the target or show no clear change; no clear change where the target is met says nothing against it. An
 * office's assurance that no figure tests is told, and data that improved while the force says nothing.
 */
export function contradictions(input: ContradictionInput): readonly string[] {
  return found(input).map(inFull);
}

/** The same in short, for where the words of the verdicts stand beside it: "The force has given no status, but the data improved." */
export function contradictionsInShort(input: ContradictionInput): readonly string[] {
  return [...new Set(found(input).map(({ claim }) => claim))];
}

interface Contradiction {
  /** What is said against what the data say. */
  readonly claim: string;
  /** The verdict that it is held against; null where no figure tells. */
  readonly verdict: string | null;
}

function found({ statuses, verdicts, lastStatusOn }: ContradictionInput): readonly Contradiction[] {
  return [
    ...closed({ statuses, verdicts }),
    ...untested(statuses.office, verdicts),
    ...unsaid(statuses.force, verdicts, lastStatusOn),
  ];
}

function inFull({ claim, verdict }: Contradiction): string {
  return verdict === null ? claim : `${claim} ${verdict}`;
}

/** Of these, the statuses that close a finding while the data speak against it. */
export function closedAgainstData(input: Pick<ContradictionInput, 'statuses' | 'verdicts'>): readonly string[] {
  return closed(input).map(inFull);
}

function closed({ statuses, verdicts }: Pick<ContradictionInput, 'statuses' | 'verdicts'>): readonly Contradiction[] {
  const schemes = ['force', 'office', 'hmicfrs'] as const;
  return schemes.flatMap((scheme) => {
    const status = statuses[scheme];
    const against = verdicts.filter(speaksAgainst);
    return status?.word.closes === true
      ? against.map(({ sentence }) => ({
          claim: `${said(scheme, status)}, but the data do not bear it out.`,
          verdict: sentence,
        }))
      : [];
  });
}

/** Whether a verdict speaks against a status that says that no more is to be done. */
export function speaksAgainst({ change, target }: Pick<Verdict, 'change' | 'target'>): boolean {
  return change === 'worse' || target === 'not-met' || (change === 'no-clear-change' && target !== 'met');
}

function untested(office: DatedStatus | null, verdicts: readonly Verdict[]): Contradiction[] {
  if (office?.word.closes !== true || verdicts.some(({ change }) => change !== 'no-data')) {
    return [];
  }
  const rest =
    office.entry.evidence === null ? ', nor is evidence entered' : '; it rests on the evidence entered alone';
  return [{ claim: `${said('office', office)}, but no figure tests it${rest}.`, verdict: null }];
}

function unsaid(force: DatedStatus | null, verdicts: readonly Verdict[], lastStatusOn: string | null): Contradiction[] {
  if (force !== null && force.word.word !== notStarted) {
    return [];
  }
  const other = lastStatusOn === null ? '' : ` (the last entry of anybody is of ${longDate(lastStatusOn)})`;
  const says = force === null ? `The force has given no status${other}` : said('force', force);
  return verdicts
    .filter(({ change }) => change === 'better')
    .map(({ sentence }) => ({ claim: `${says}, but the data improved.`, verdict: sentence }));
}

/** "The force says “Done” (3 May 2024)". */
function said(scheme: StatusScheme, { entry, word }: DatedStatus): string {
  return `${holders[scheme]} says “${word.label}” (${longDate(entry.datedOn)})`;
}
