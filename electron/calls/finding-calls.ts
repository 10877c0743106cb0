import { insertLink, removeLink } from '#db/repositories/finding-links';
import { removeTest } from '#db/repositories/finding-tests';
import { listFindingRevisions } from '#db/repositories/findings';
import { markLooked } from '#db/repositories/looked';
import { leadForFindings } from '#shared/analysis/lead';
import { attentionView } from '../services/findings/attention-view';
import {
  addStatus,
  addUpdate,
  changeMany,
  createFinding,
  saveFinding,
  saveInspection,
  saveReportResponse,
  saveRequest,
  saveTest,
} from '../services/findings/edit-findings';
import { findingPage } from '../services/findings/finding-page';
import { findingRow } from '../services/findings/finding-row';
import { linkFigure, unlinkFigure } from '../services/findings/link-figure';
import { findingStates } from '../services/findings/finding-state';
import { inspectionsView } from '../services/findings/inspections-view';
import { relateAreas, unrelateAreas } from '../services/findings/relate-areas';
import { responsePage } from '../services/findings/response-page';
import { acceptReport } from '../services/reports/accept-report';
import { thisComputer } from '../services/this-computer';
import type { DeskCalls } from './desk-call-types';

const actor = thisComputer;

export const findingCalls = {
  'findings.list': ({ read, today }) => {
    const { context, of } = findingStates(read, today());
    const revisions = listFindingRevisions(read);
    const { findings } = context.data;
    return {
      lead: leadForFindings(findings) ?? 'No findings are held yet.',
      rows: findings.map((finding) => findingRow(of(finding), context, revisions.get(finding.id) ?? 1, today())),
    };
  },
  'findings.get': ({ read, today }, { id }) => findingPage(read, id, today()),
  'findings.create': createFinding,
  'findings.saveDetails': saveFinding,
  'findings.bulk': changeMany,
  'findings.addStatus': addStatus,
  'findings.addUpdate': addUpdate,
  'findings.saveTest': saveTest,
  'findings.removeTest': ({ write }, record) => {
    write({ actor, reason: 'Test of a finding removed' }, (tx) => removeTest(tx, record));
    return null;
  },
  'findings.link': ({ write }, link) => {
    write({ actor, reason: 'Findings linked' }, (tx) => insertLink(tx, link));
    return null;
  },
  'findings.unlink': ({ write }, link) => {
    write({ actor, reason: 'Link between findings removed' }, (tx) => removeLink(tx, link));
    return null;
  },
  'findings.linkFigure': linkFigure,
  'findings.unlinkFigure': unlinkFigure,
  'findings.saveRequest': saveRequest,
  'findings.looked': ({ write }, { findingIds }) => {
    write({ actor, reason: 'Findings looked at against their data' }, (tx) => markLooked(tx, findingIds));
    return null;
  },
  'attention.get': ({ read, today }, { owner }) => attentionView(read, owner, today()),
  'inspections.list': ({ read, today }) => inspectionsView(read, today()),
  'inspections.save': saveInspection,
  'inspections.relate': relateAreas,
  'inspections.unrelate': unrelateAreas,
  'reports.accept': (session, { token, ...accepted }) => {
    const stored = acceptReport(session, session.reports.get(token), accepted);
    session.reports.drop(token);
    return stored;
  },
  'responses.get': ({ read, today }, { inspectionId }) => responsePage(read, inspectionId, today()),
  'responses.save': saveReportResponse,
} satisfies Partial<DeskCalls>;
