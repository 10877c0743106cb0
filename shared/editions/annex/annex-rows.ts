import { periodLabel } from '../../domain/period/period-labels';
import type { Source } from '../../domain/source/source';
import type { ResolvedFindings } from '../../pack/blocks/findings-block';
import type { ResolvedBlock, ResolvedPack } from '../../pack/resolved';
import { publishedText } from '../../pack/resolve/citations';
import { unitTitles } from '../../text/labels';
import { sentenceCase } from '../../text/words';
import type { AnnexRow } from './annex-row';

/** What the annex needs of the store besides the pack itself. */
export interface AnnexNames {
  readonly force: (id: string) => string;
  readonly source: (id: string) => Source | null;
  /** When a figure was stored; empty for one that is no longer there. */
  readonly recordedAt: (observationId: string) => string;
}

const sourceColumns = (source: Source | null) => ({
  source: source?.title ?? '',
  publisher: source?.publisher ?? '',
  address: source?.address ?? '',
  release: source?.release ?? '',
  published: source === null ? '' : publishedText(source),
});

/** The figures that reports give in their findings: as they are worded, since they may have no single number. */
function findingRows({ heading, findings }: ResolvedFindings, pack: ResolvedPack): readonly AnnexRow[] {
  return findings.flatMap(({ ref, area, figures, sourceNumber }) => {
    const cited = pack.sources.find(({ number }) => number === sourceNumber);
    return figures.map((figure) => ({
      section: heading,
      metric: figure.label,
      code: ref,
      force: '',
      period: figure.period ?? '',
      periodStart: '',
      periodEnd: '',
      value: [figure.value, figure.comparator].filter((part) => part !== null).join(', '),
      unit: '',
      status: '',
      source: cited?.title ?? '',
      publisher: cited?.publisher ?? '',
      address: cited?.address ?? '',
      release: '',
      published: cited?.publishedText ?? '',
      place: area,
      recorded: '',
      marking: pack.marking,
    }));
  });
}

function printedRows(block: ResolvedBlock, pack: ResolvedPack, names: AnnexNames): readonly AnnexRow[] {
  const observations = new Map(pack.evidence.observations.map((each) => [each.id, each]));
  const metrics = new Map(pack.evidence.metrics.map((each) => [each.id, each]));
  const ids = pack.printed.find(({ blockId }) => blockId === block.id)?.observationIds ?? [];
  return ids.flatMap((id): readonly AnnexRow[] => {
    const observation = observations.get(id);
    const metric = metrics.get(observation?.metricId ?? '');
    if (observation === undefined || metric === undefined || observation.value === null) return [];
    return [
      {
        section: 'heading' in block ? block.heading : pack.title,
        metric: metric.title,
        code: metric.id,
        force: names.force(observation.forceId),
        period: periodLabel(observation.period),
        periodStart: observation.period.start,
        periodEnd: observation.period.end,
        value: observation.value,
        unit: unitTitles[metric.unit],
        status: sentenceCase(observation.status),
        ...sourceColumns(names.source(observation.sourceId)),
        place: observation.locator,
        recorded: names.recordedAt(id),
        marking: pack.marking,
      },
    ];
  });
}

/** Every figure of a pack, section by section in the order of print. A figure that two sections print is there twice. */
export function annexRows(pack: ResolvedPack, names: AnnexNames): readonly AnnexRow[] {
  return pack.blocks.flatMap((block) => [
    ...printedRows(block, pack, names),
    ...(block.kind === 'findings' ? findingRows(block, pack) : []),
  ]);
}
