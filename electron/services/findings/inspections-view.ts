import type { Reader } from '#db/connection/reader';
import { listCrosswalks } from '#db/repositories/crosswalks';
import { findStoredInspection, listInspections } from '#db/repositories/inspections';
import { findResponse } from '#db/repositories/responses';
import { listFindings } from '#db/repositories/findings';
import { listSources } from '#db/repositories/sources';
import { countChecks, findingFaults } from '#shared/accountability/faults';
import { judgmentsGrid } from '#shared/accountability/judgments-grid';
import { responseState } from '#shared/accountability/section-55';
import type { InspectionsView } from '#shared/contract/inspection-views';
import { longDate } from '#shared/text/dates';
import { gradeLabels } from '#shared/text/labels';
import { answeringLinksHeld } from './answering-links-held';

/** Inspections with what they state of themselves, their grades side by side, and where the response to each stands. */
export function inspectionsView(read: Reader, today: string): InspectionsView {
  const inspections = listInspections(read);
  const findings = listFindings(read);
  const links = answeringLinksHeld(read);
  const sources = listSources(read);
  const crosswalks = listCrosswalks(read);
  const grid = judgmentsGrid(inspections, crosswalks);
  const titles = new Map(inspections.map(({ id, programme, cycle }) => [id, `${programme} ${cycle}`]));
  return {
    inspections: inspections.map((inspection) => {
      const own = findings.filter(({ inspectionId }) => inspectionId === inspection.id);
      const { id, forceId: _, judgments, ...details } = inspection;
      return {
        id,
        details: {
          id,
          revision: findStoredInspection(read, id)?.revision ?? 1,
          ...details,
          judgments: judgments.map((judgment) => ({ ...judgment })),
        },
        publishedText: `published ${longDate(inspection.publishedOn)}`,
        source: sources.find((source) => source.id === inspection.sourceId)?.title ?? '',
        counts: countChecks(inspection, findings),
        faults: own.flatMap((finding) => findingFaults(finding, findings).map((fault) => `${finding.ref}: ${fault}`)),
        findings: own.length,
        response: responseState(findResponse(read, id)?.response ?? null, own, links, inspection.publishedOn, today),
      };
    }),
    grid: {
      columns: inspections.map(({ id, programme, cycle }) => ({ inspectionId: id, title: `${programme} ${cycle}` })),
      rows: grid.rows.map(({ cells, related }) => ({
        related,
        cells: cells.map((judgment) => ({
          area: judgment?.area ?? null,
          grade: judgment?.grade ?? null,
          gradeLabel: judgment === null ? '' : gradeLabels[judgment.grade],
        })),
      })),
      caveat: grid.caveat,
    },
    relations: crosswalks.map((link) => ({
      ...link,
      earlierTitle: titles.get(link.earlierInspectionId) ?? '',
      laterTitle: titles.get(link.laterInspectionId) ?? '',
    })),
    areas: inspections.flatMap(({ id, judgments }) =>
      judgments.map(({ area }) => ({ inspectionId: id, title: titles.get(id) ?? '', area })),
    ),
    sources: sources.map(({ id, title }) => ({ id, label: title })),
  };
}
