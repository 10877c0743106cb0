import type { LinkChoices } from '#shared/contract/meeting-views';
import type { Context } from '#shared/pack/resolve/context';

/** What questions and actions can be linked to. */
export function linkChoices({ data }: Context): LinkChoices {
  return {
    metrics: data.metrics.map(({ id, title }) => ({ id, label: title })),
    findings: data.findings.map(({ id, ref, title }) => ({ id, label: `${ref} ${title}` })),
    sources: data.sources.map(({ id, title }) => ({ id, label: title })),
  };
}
