import { randomUUID } from 'node:crypto';
import type { Reader } from '#db/connection/reader';
import type { Store } from '#db/connection/store';
import { listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import { listMetrics } from '#db/repositories/metrics';
import { insertTemplate, listTemplates, removeTemplate, updateTemplate } from '#db/repositories/pack-templates';
import type { TemplateRow } from '#shared/contract/builder-views';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import { areaTemplates } from '#shared/pack/area-template';
import { templateBody, type PackTemplate } from '#shared/pack/pack-template';
import { packOf } from '../resolve-stored-pack';
import { thisComputer } from '../this-computer';

/** Templates that were saved, then those that the program makes of what the workspace holds. */
function allTemplates(read: Reader): {
  readonly saved: readonly PackTemplate[];
  readonly made: readonly PackTemplate[];
} {
  return {
    saved: listTemplates(read),
    made: areaTemplates({
      inspections: listInspections(read),
      findings: listFindings(read),
      metrics: listMetrics(read),
    }),
  };
}

export function findTemplate(read: Reader, id: string): PackTemplate | undefined {
  const { saved, made } = allTemplates(read);
  return [...saved, ...made].find((template) => template.id === id);
}

function rowOf(template: PackTemplate, builtIn: boolean): TemplateRow {
  const { id, revision, title, basis, subject, description, body } = template;
  return { id, revision, title, basis, subject, description, blocks: body.blocks.length, builtIn };
}

export function templateRows(read: Reader): readonly TemplateRow[] {
  const { saved, made } = allTemplates(read);
  return [...saved.map((template) => rowOf(template, false)), ...made.map((template) => rowOf(template, true))];
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
