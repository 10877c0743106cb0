import { listFindings } from '#db/repositories/findings';
import { leadForFindings } from '#shared/analysis/lead';
import { findingPage, findingRow } from '../services/finding-page';
import { workspaceContext } from '../services/workspace-context';
import type { DeskCalls } from './desk-call-types';

export const findingCalls = {
  'findings.list': ({ read }) => {
    const context = workspaceContext(read, []);
    const { findings } = context.data;
    return {
      lead: leadForFindings(findings) ?? 'No findings are held yet.',
      rows: findings.map((finding) => findingRow(finding, context)),
    };
  },
  'findings.get': ({ read }, { id }) => {
    const metricIds = listFindings(read).find((finding) => finding.id === id)?.metricIds ?? [];
    return findingPage(id, workspaceContext(read, metricIds));
  },
} satisfies Partial<DeskCalls>;
