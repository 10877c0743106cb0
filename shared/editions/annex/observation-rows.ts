import type { Observation } from '../../domain/observation/observation';
import { periodLabel } from '../../domain/period/period-labels';
import type { EvidenceMetric } from '../../pack/evidence';
import { publishedText } from '../../pack/resolve/citations';
import type { ResolvedBlock, ResolvedPack } from '../../pack/resolved';
import { unitTitles } from '../../text/labels';
import { ordinal } from '../../text/numbers';
import { valueText } from '../../text/value-text';
import { sentenceCase } from '../../text/words';
import { annexRow, type AnnexRow } from './annex-row';

/** The kinds of block that print a publisher's ranks beside the values. */
const ranking: ReadonlySet<ResolvedBlock['kind']> = new Set(['series-table', 'peers']);

/** What the document says of a source; less is known of one in a document that was kept before its provenance was. */
function sourceColumns(id: string, { evidence, sources }: ResolvedPack): Partial<AnnexRow> {
  const source = evidence.provenance?.sources.find((each) => each.id === id);
  const listed = sources.find((each) => each.id === id);
  if (source === undefined) {
    if (listed === undefined) return {};
    const { title, publisher, address, publishedText: published } = listed;
    return { source: title, publisher, address: address ?? '', published };
  }
  const { title, publisher, address, release } = source;
  return {
    source: title,
    publisher,
    address: address ?? '',
    release: release ?? '',
    published: publishedText(source),
  };
}

function commonColumns(observation: Observation, metric: EvidenceMetric, pack: ResolvedPack): Partial<AnnexRow> {
  const { id, forceId, period, status, sourceId, locator } = observation;
  const { provenance } = pack.evidence;
  return {
    metric: metric.title,
    code: metric.id,
    force: provenance?.forces.find((force) => force.id === forceId)?.name ?? '',
    period: periodLabel(period),
    periodStart: period.start,
    periodEnd: period.end,
    unit: unitTitles[metric.unit],
    status: sentenceCase(status),
    ...sourceColumns(sourceId, pack),
    place: locator,
    recorded: provenance?.recordedAt[id] ?? '',
  };
}

/** The published figures that a block prints, each with its source, and where the block prints them their published ranks. */
export function observationRows(block: ResolvedBlock, section: string, pack: ResolvedPack): readonly AnnexRow[] {
  const { observations, metrics, provenance } = pack.evidence;
  const ids = pack.printed.find(({ blockId }) => blockId === block.id)?.observationIds ?? [];
  const held = new Map(observations.map((each) => [each.id, each]));
  return ids.flatMap((id): readonly AnnexRow[] => {
    const observation = held.get(id);
    const metric = metrics.find((each) => each.id === observation?.metricId);
    if (observation === undefined || metric === undefined || observation.value === null) return [];
    const common = commonColumns(observation, metric, pack);
    const row = (known: Parameters<typeof annexRow>[2]) => annexRow(section, pack, { ...common, ...known });
    const ranks = ranking.has(block.kind) ? observation.ranks : [];
    return [
      row({ kind: 'Published figure', value: observation.value, printed: valueText(observation, metric) }),
      ...ranks.map(({ peerGroupId, rank }) =>
        row({
          kind: 'Published rank',
          metric: [
            metric.title,
            provenance?.peerGroups.find((group) => group.id === peerGroupId)?.title ?? peerGroupId,
          ].join(', '),
          value: rank,
          printed: ordinal(rank),
          unit: 'Rank',
        }),
      ),
    ];
  });
}
