import { queryOptions } from '@tanstack/react-query';
import { dataAreas, type DataArea } from '#shared/contract/desk-events';
import type { CallName, InputOf } from '#shared/contract/contract';
import type { Edition } from '#shared/editions/edition';
import { callDesk } from './bridge';

/** `areas` are those whose change makes the answer old: see `refreshAreas`. */
function deskQuery<N extends CallName>(name: N, input: InputOf<N>, areas: readonly DataArea[]) {
  return queryOptions({
    queryKey: ['desk', name, input] as const,
    queryFn: () => callDesk(name, input),
    meta: { areas },
  });
}

/** Every question that the window asks the program, once. */
export const queries = {
  appState: () => deskQuery('app.state', {}, ['workspace']),
  forces: () => deskQuery('app.forces', {}, []),
  home: () => deskQuery('home.get', {}, dataAreas),
  homePack: (packId: string) => deskQuery('home.pack', { packId }, dataAreas),
  homeChanges: () => deskQuery('home.changes', {}, dataAreas),
  metrics: () => deskQuery('metrics.list', {}, ['workspace', 'metrics']),
  metric: (id: string) => deskQuery('metrics.get', { id }, ['workspace', 'metrics', 'findings', 'sources']),
  metricEdit: (id: string) => deskQuery('metrics.edit', { id }, ['workspace', 'metrics', 'sources']),
  metricAsOf: (id: string, day: string, basis: 'published' | 'held') =>
    deskQuery('metrics.asOf', { id, day, basis }, ['workspace', 'metrics', 'sources']),
  analysis: (input: InputOf<'analysis.get'>) => deskQuery('analysis.get', input, ['workspace', 'metrics', 'sources']),
  definitions: () => deskQuery('definitions.get', {}, ['workspace', 'metrics', 'sources']),
  statusWords: () => deskQuery('statusWords.list', {}, ['workspace', 'findings']),
  calendar: () => deskQuery('calendar.get', {}, dataAreas),
  findings: () => deskQuery('findings.list', {}, ['workspace', 'findings', 'metrics']),
  finding: (id: string) =>
    deskQuery('findings.get', { id }, ['workspace', 'findings', 'metrics', 'meetings', 'sources']),
  attention: (owner: string | null) => deskQuery('attention.get', { owner }, dataAreas),
  inspections: () => deskQuery('inspections.list', {}, ['workspace', 'findings', 'sources']),
  response: (inspectionId: string) => deskQuery('responses.get', { inspectionId }, ['workspace', 'findings']),
  meetings: () => deskQuery('meetings.list', {}, dataAreas),
  meeting: (id: string) => deskQuery('meetings.get', { id }, dataAreas),
  minutes: (meetingId: string, edition: Edition) => deskQuery('minutes.get', { meetingId, edition }, dataAreas),
  minutesCheck: (meetingId: string) => deskQuery('minutes.check', { meetingId }, ['meetings']),
  /** What is typed does not make it old: the room holds that itself. */
  room: (meetingId: string) => deskQuery('room.get', { meetingId }, dataAreas),
  proposals: (meetingId: string) => deskQuery('questions.proposals', { meetingId }, dataAreas),
  meetingKinds: () => deskQuery('meetingKinds.list', {}, ['workspace', 'meetings']),
  actions: (owner: string | null) => deskQuery('actions.list', { owner }, dataAreas),
  action: (id: string) => deskQuery('actions.get', { id }, dataAreas),
  sources: () => deskQuery('sources.list', {}, ['workspace', 'sources', 'metrics', 'findings']),
  imports: () => deskQuery('imports.list', {}, ['workspace', 'imports', 'sources']),
  figure: (observationId: string) => deskQuery('figures.get', { observationId }, dataAreas),
  figures: (observationIds: readonly string[]) =>
    deskQuery('figures.list', { observationIds: [...observationIds] }, ['workspace', 'metrics', 'sources']),
  search: (text: string) => deskQuery('search.find', { text }, dataAreas),
  // An approval lapses by a change of anything that the pack shows.
  packs: () => deskQuery('packs.list', {}, dataAreas),
  pack: (id: string) => deskQuery('packs.get', { id }, dataAreas),
  publicEdition: (packId: string) => deskQuery('packs.publicEdition', { packId }, dataAreas),
  publishing: (packId: string) => deskQuery('publishing.get', { packId }, dataAreas),
  packChanges: (packId: string) => deskQuery('publishing.changes', { packId, againstId: null }, dataAreas),
  packCheck: (packId: string) => deskQuery('publishing.check', { packId }, dataAreas),
  packFigures: (packId: string, blockId: string) => deskQuery('packs.figures', { packId, blockId }, dataAreas),
  figureChoices: (packId: string, search: string) => deskQuery('packs.figureChoices', { packId, search }, dataAreas),
  narrativeCheck: (packId: string) => deskQuery('packs.check', { packId }, dataAreas),
  sentenceChoices: (packId: string, search: string) =>
    deskQuery('packs.sentenceChoices', { packId, search }, dataAreas),
  packSteps: (packId: string) => deskQuery('packs.steps', { packId }, ['workspace', 'packs']),
  packComments: (packId: string) => deskQuery('packs.comments', { packId }, ['workspace', 'packs']),
  templates: () => deskQuery('templates.list', {}, ['workspace', 'packs', 'findings', 'metrics']),
  packChoices: () => deskQuery('packs.choices', {}, dataAreas),
} as const;
