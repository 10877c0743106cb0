import { createRoute } from '@tanstack/react-router';
import { queries } from '../../api/queries';
import { queryClient } from '../../api/query-client';
import { AttentionScreen } from '../../features/attention/attention-screen';
import { attentionSearch } from '../../features/attention/attention-search';
import { FindingScreen } from '../../features/findings/finding-screen';
import { findingsSearch } from '../../features/findings/findings-search';
import { FindingsScreen } from '../../features/findings/findings-screen';
import { EditInspectionScreen } from '../../features/inspections/edit/edit-inspection-screen';
import { InspectionsScreen } from '../../features/inspections/inspections-screen';
import { ReadScreen } from '../../features/inspections/read/read-screen';
import { InspectionsArea } from '../../features/inspections/waiting-report';
import { ResponseScreen } from '../../features/responses/response-screen';
import { PreviewReturnScreen } from '../../features/returns/preview-return-screen';
import { ReturnsScreen } from '../../features/returns/returns-screen';
import { returnsSearch } from '../../features/returns/returns-search';
import { ReturnsArea } from '../../features/returns/waiting-return';
import { root } from './root-route';

const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  validateSearch: findingsSearch,
  loader: () => queryClient.ensureQueryData(queries.findings()),
  component: FindingsScreen,
});

const finding = createRoute({
  getParentRoute: () => root,
  path: '/findings/$findingId',
  loader: ({ params }) => queryClient.ensureQueryData(queries.finding(params.findingId)),
  component: function Finding() {
    return <FindingScreen findingId={finding.useParams().findingId} />;
  },
});

const attention = createRoute({
  getParentRoute: () => root,
  path: '/attention',
  validateSearch: attentionSearch,
  loaderDeps: ({ search }) => ({ owner: search.owner ?? null }),
  loader: ({ deps }) => queryClient.ensureQueryData(queries.attention(deps.owner)),
  component: AttentionScreen,
});

const inspectionsArea = createRoute({
  getParentRoute: () => root,
  path: '/inspections',
  loader: () => queryClient.ensureQueryData(queries.inspections()),
  component: InspectionsArea,
});

const inspections = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/',
  component: InspectionsScreen,
});

const newInspection = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/new',
  component: function NewInspection() {
    return <EditInspectionScreen inspectionId={null} />;
  },
});

const readReport = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/read',
  loader: () => queryClient.ensureQueryData(queries.sources()),
  component: ReadScreen,
});

const editInspection = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/$inspectionId/edit',
  component: function EditInspection() {
    const { inspectionId } = editInspection.useParams();
    return <EditInspectionScreen key={inspectionId} inspectionId={inspectionId} />;
  },
});

const response = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/$inspectionId/response',
  loader: ({ params }) => queryClient.ensureQueryData(queries.response(params.inspectionId)),
  component: function Response() {
    const { inspectionId } = response.useParams();
    return <ResponseScreen key={inspectionId} inspectionId={inspectionId} />;
  },
});

const returnsArea = createRoute({
  getParentRoute: () => root,
  path: '/returns',
  loader: () => queryClient.ensureQueryData(queries.attention(null)),
  component: ReturnsArea,
});

const returns = createRoute({
  getParentRoute: () => returnsArea,
  path: '/',
  validateSearch: returnsSearch,
  component: function Returns() {
    return <ReturnsScreen owner={returns.useSearch().owner ?? null} />;
  },
});

const previewReturn = createRoute({
  getParentRoute: () => returnsArea,
  path: '/preview',
  component: PreviewReturnScreen,
});

/** Findings, what wants attention, inspections with their responses, and return forms. */
export const findingRoutes = [
  findings,
  finding,
  attention,
  inspectionsArea.addChildren([inspections, newInspection, readReport, editInspection, response]),
  returnsArea.addChildren([returns, previewReturn]),
] as const;
