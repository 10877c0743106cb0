import type { PackData, PackPeers } from './pack-data';

/** What the forces of a group had for the block that compares them; null where nothing is held. */
export function peersOfBlock(
  { metricId, peerGroupId }: Pick<PackPeers, 'metricId' | 'peerGroupId'>,
  { peers }: Pick<PackData, 'peers'>,
): PackPeers | null {
  return (
    peers.find((each) => each.metricId === metricId && each.peerGroupId === peerGroupId && each.period === null) ?? null
  );
}
