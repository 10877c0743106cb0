import type { PeersData } from '../../analysis/analyse/analysis';
import type { Finding } from '../../domain/finding/finding';
import type { FindingTest } from '../../domain/finding/finding-test';
import type { FindingLink } from '../../domain/finding/progress';
import type { StatusEntry, StatusWord } from '../../domain/finding/status';
import type { Force, Office } from '../../domain/force/force';
import type { Inspection } from '../../domain/inspection/inspection';
import type { Action, ActionUpdate } from '../../domain/meeting/action';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Question } from '../../domain/meeting/question';
import type { ReportResponse } from '../../domain/inspection/report-response';
import type { Baseline, Metric, MetricSet, PeerGroup, SeriesBreak, Target } from '../../domain/metric/metric';
import type { Rebase } from '../../domain/metric/rebase';
import type { Doubt, Observation } from '../../domain/observation/observation';
import type { Period } from '../../domain/period/period';
import type { EarlierPack } from '../../publishing/earlier-pack';
import type { Source } from '../../domain/source/source';
import type { PackImage } from '../pack-image';

/** One metric among one group, as far as figures of other forces are held. */
export interface PackPeers {
  readonly metricId: string;
  readonly peerGroupId: string;
  /** The period that a figure names; null for the newest that the group shares. */
  readonly period: Period | null;
  readonly data: PeersData;
  /** The figures behind `data`, our own among them. */
  readonly observations: readonly Observation[];
}

/** All that a pack can refer to, as read from the store at one moment. Observations are the newest vintage of each period. */
export interface PackData {
  readonly force: Force;
  readonly office: Office;
  readonly meeting: Meeting;
  readonly questions: readonly Question[];
  /** All meetings, for how often an action was carried. */
  readonly meetings: readonly Meeting[];
  /** All that was promised or agreed, and what became of it. */
  readonly actions: readonly Action[];
  readonly actionUpdates: readonly ActionUpdate[];
  /** Ids of the meetings whose kind is held in private. */
  readonly privateMeetings: readonly string[];
  readonly metrics: readonly Metric[];
  readonly targets: readonly Target[];
  readonly baselines: readonly Baseline[];
  /** Of the force, those that stand. */
  readonly rebases: readonly Rebase[];
  readonly breaks: readonly SeriesBreak[];
  readonly sets: readonly MetricSet[];
  readonly peerGroups: readonly PeerGroup[];
  readonly observations: readonly Observation[];
  /** What texts of the pack say of other forces; empty for most packs. */
  readonly otherForces: readonly { readonly force: Force; readonly observations: readonly Observation[] }[];
  readonly doubts: readonly Doubt[];
  readonly inspections: readonly Inspection[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  /** Published packs that this one can be held against, the one that is meant where none is named first. */
  readonly published: readonly EarlierPack[];
  readonly images: readonly PackImage[];
  readonly tests: readonly FindingTest[];
  /** Of all findings, any order; corrected ones too. */
  readonly statusEntries: readonly StatusEntry[];
  /** Of all three statuses, retired ones too. */
  readonly statusWords: readonly StatusWord[];
  readonly links: readonly FindingLink[];
  readonly responses: readonly ReportResponse[];
  /** What the forces of a group had, for the comparisons that a pack asks for. */
  readonly peers: readonly PackPeers[];
}
