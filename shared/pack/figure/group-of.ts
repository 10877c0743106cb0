import { everyForce, type PeerGroup } from '../../domain/metric/metric';
import { midSentence } from '../../text/words';
import type { PackData } from '../resolve/pack-data';

/** A group of forces that figures name: one of the workspace, or all of England and Wales. Null where it is gone. */
export function groupOf(peerGroupId: string, { peerGroups }: Pick<PackData, 'peerGroups'>): PeerGroup | null {
  return peerGroups.find(({ id }) => id === peerGroupId) ?? (peerGroupId === everyForce.id ? everyForce : null);
}

/** The groups that a person can choose: those of the workspace, and the whole country where none of them stands for it. */
export function offeredGroups({ peerGroups }: Pick<PackData, 'peerGroups'>): readonly PeerGroup[] {
  return peerGroups.some(({ members }) => members.length === 0) ? peerGroups : [...peerGroups, everyForce];
}

/** "the most similar group of forces", "all forces that report 999 answering times". */
export function groupInText({ title }: Pick<PeerGroup, 'title'>): string {
  const words = midSentence(title);
  return /^(?:all|every|each|the|our|its)\b/i.test(words) ? words : `the ${words}`;
}
