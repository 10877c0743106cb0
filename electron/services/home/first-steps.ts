import type { HomeStep } from '#shared/contract/home-view';

interface Held {
  readonly figures: boolean;
  readonly inspections: boolean;
  readonly meetings: boolean;
  readonly packs: boolean;
}

/** The way from an empty workspace to a first pack; empty once there is something of each. */
export function firstSteps({ figures, inspections, meetings, packs }: Held): readonly HomeStep[] {
  const steps: readonly HomeStep[] = [
    {
      title: 'Import published figures',
      detail: 'A table of the ONS, the Home Office or your own office: nothing is stored before you have seen it.',
      done: figures,
      link: { to: 'imports' },
    },
    {
      title: 'Read an inspection report',
      detail: 'The program proposes its grades and findings, and keeps what you accept.',
      done: inspections,
      link: { to: 'read-report' },
    },
    {
      title: 'Plan the next meeting',
      detail: 'Its day, its papers, its agenda and the questions to be put.',
      done: meetings,
      link: { to: 'meetings' },
    },
    {
      title: 'Make its briefing pack',
      detail: 'From a template, with live figures, checked against the data.',
      done: packs,
      link: { to: 'packs' },
    },
  ];
  return steps.every(({ done }) => done) ? [] : steps;
}
