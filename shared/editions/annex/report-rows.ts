import type { ResolvedFindings } from '../../pack/blocks/findings-block';
import type { ResolvedJudgments } from '../../pack/blocks/judgments-block';
import type { ResolvedTracker } from '../../pack/blocks/tracker-block';
import type { ResolvedPack } from '../../pack/resolved';
import { annexRow, type AnnexKind, type AnnexRow } from './annex-row';

const sourceOf = (number: number | null, { sources }: ResolvedPack): Partial<AnnexRow> => {
  const cited = sources.find((each) => each.number === number);
  if (cited === undefined) return {};
  const { title, publisher, address, publishedText } = cited;
  return { source: title, publisher, address: address ?? '', published: publishedText };
};

/** The figures that reports give in their findings: as they are worded, since they may have no single number. */
export function findingRows({ findings }: ResolvedFindings, section: string, pack: ResolvedPack): readonly AnnexRow[] {
  return findings.flatMap(({ ref, area, figures, sourceNumber }) =>
    figures.map(({ label, period, value, comparator }) => {
      const words = [value, comparator].filter((part) => part !== null).join(', ');
      return annexRow(section, pack, {
        kind: 'Figure of a report',
        metric: label,
        code: ref,
        period: period ?? '',
        value: words,
        printed: words,
        ...sourceOf(sourceNumber, pack),
        place: area,
      });
    }),
  );
}

/** Every grade; they are ordinal, so there is no number. */
export function gradeRows({ inspections, sourceLine }: ResolvedJudgments, section: string, pack: ResolvedPack) {
  return inspections.flatMap(({ title, publishedText, judgments }) =>
    judgments.map(({ area, gradeLabel }) =>
      annexRow(section, pack, {
        kind: 'Grade',
        metric: area,
        period: title,
        value: gradeLabel,
        printed: gradeLabel,
        source: sourceLine,
        published: publishedText,
      }),
    ),
  );
}

/** What a finding is held against and how it stands, with the sentence that says so. */
export function trackerRows({ findings }: ResolvedTracker, section: string, pack: ResolvedPack): readonly AnnexRow[] {
  return findings.flatMap(({ ref, tests, sourceNumber }) =>
    tests.flatMap(({ metric, atInspection, latest, sentence }) => {
      const row = (known: Parameters<typeof annexRow>[2]) =>
        annexRow(section, pack, { metric, code: ref, ...sourceOf(sourceNumber, pack), ...known });
      const told = (kind: AnnexKind, when: string, figure: typeof latest) =>
        figure === null || !/\d/.test(figure.value)
          ? []
          : [
              row({
                kind,
                metric: `${metric}, ${when}`,
                period: figure.label,
                value: figure.value,
                printed: figure.value,
              }),
            ];
      return [
        ...told('Figure of a report', 'at inspection', atInspection),
        ...told('In words', 'latest', latest),
        row({ kind: 'In words', value: sentence, printed: sentence }),
      ];
    }),
  );
}
