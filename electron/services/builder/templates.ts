import { randomUUID } from 'node:crypto';
import type { Reader } from '#db/connection/reader';
import type { Store } from '#db/connection/store';
import { listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import { listSets } from '#db/repositories/metric-sets';
import { listMeetingKinds } from '#db/repositories/meeting-kinds';
import { listMetrics } from '#db/repositories/metrics';
import { metricsOverTime } from '#db/repositories/observations';
import { insertTemplate, listTemplates, removeTemplate, updateTemplate } from '#db/repositories/pack-templates';
import { listPublications } from '#db/repositories/publications';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { TemplateRow } from '#shared/contract/builder-views';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import { areaTemplates } from '#shared/pack/area-template';
import { meetingTemplates } from '#shared/pack/meeting-template';
import { objectiveTemplates } from '#shared/pack/objective-template';
import { statementTemplates } from '#shared/pack/statement-template';
import { templateBody, type MadeBasis, type PackTemplate } from '#shared/pack/pack-template';
import { packOf } from '../resolve-stored-pack';
import { thisComputer } from '../this-computer';

/** Templates that were saved, then those that the program makes of what the workspace holds. */
function allTemplates(read: Reader): {
  readonly saved: readonly PackTemplate[];
  readonly made: readonly PackTemplate<MadeBasis>[];
} {
  const held = {
    findings: listFindings(read),
    inspections: listInspections(read),
    metrics: listMetrics(read),
    sets: listSets(read),
  };
  const published = listPublications(read).length > 0;
  const drawable = metricsOverTime(read, readWorkspaceInfo(read).force.id);
  return {
    saved: listTemplates(read),
    made: [
      ...statementTemplates(held.sets),
      ...meetingTemplates({ ...held, kinds: listMeetingKinds(read), drawable, published }),
      ...areaTemplates(held),
      ...objectiveTemplates(held),
    ],
  };
}

export function findTemplate(read: Reader, id: string): PackTemplate<MadeBasis> | undefined {
  const { saved, made } = allTemplates(read);
  return [...saved, ...made].find((template) => template.id === id);
}

/** The template whose title fits, and the titles of all. */
export function titledTemplate(
  read: Reader,
  fits: (title: string) => boolean,
): { readonly found: PackTemplate<MadeBasis> | null; readonly titles: readonly string[] } {
  const { saved, made } = allTemplates(read);
  const all = [...saved, ...made];
  return { found: all.find(({ title }) => fits(title)) ?? null, titles: all.map(({ title }) => title) };
}

function rowOf<B extends MadeBasis>({ body, ...facts }: PackTemplate<B>) {
  return { ...facts, blocks: body.blocks.length };
}

export function templateRows(read: Reader): readonly TemplateRow[] {
  const { saved, made } = allTemplates(read);
  return [
    ...saved.map((template) => ({ ...rowOf(template), builtIn: false as const })),
    ...made.map((template) => ({ ...rowOf(template), builtIn: true as const })),
  ];
}

/** Makes a template of a pack as it now is. */
export function createTemplate(store: Store, input: InputOf<'templates.create'>): Saved {
  const { packId, keepsTexts, title, basis, subject, description } = input;
  const body = templateBody(packOf(store.read, packId).body, keepsTexts);
  const { id, revision } = store.write({ actor: thisComputer, reason: 'Template saved' }, (tx) =>
    insertTemplate(tx, { id: randomUUID(), title, basis, subject, description, body }),
  );
  return { id, revision };
}

export function changeTemplate(store: Store, input: InputOf<'templates.update'>): Saved {
  const { id, revision, ...details } = input;
  const after = store.write({ actor: thisComputer, reason: 'Template changed' }, (tx) =>
    updateTemplate(tx, { id, revision }, details),
  );
  return { id, revision: after.revision };
}

export function deleteTemplate(store: Store, input: InputOf<'templates.remove'>): null {
  store.write({ actor: thisComputer, reason: 'Template removed' }, (tx) => removeTemplate(tx, input));
  return null;
}
