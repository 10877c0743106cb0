import type { TemplateRow } from '#shared/contract/builder-views';
import type { PackRow } from '#shared/contract/views';
import { templateBases, type MadeBasis } from '#shared/pack/pack-template';
import { basisWords } from './template-words';

/** What a new pack can begin from. */
export interface Beginning {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly from:
    | { readonly type: 'pack'; readonly packId: string }
    | { readonly type: 'template'; readonly templateId: string | null };
}

export interface BeginningGroup {
  readonly title: string;
  readonly beginnings: readonly Beginning[];
}

/** In the order in which they are offered. */
const groupedBases: readonly MadeBasis[] = [...templateBases, 'duty'];

/** Earlier packs that are offered: the ones that were worked on last. */
const mostPacks = 3;

/** All beginnings by group; a group without one is left out. */
export function beginningGroups(
  packs: readonly PackRow[],
  templates: readonly TemplateRow[],
): readonly BeginningGroup[] {
  const groups: readonly BeginningGroup[] = [
    {
      title: 'From last meeting’s',
      beginnings: packs.slice(0, mostPacks).map(({ id, title, blocks }) => ({
        id: `pack:${id}`,
        label: title,
        detail: `Its ${blocks} blocks with today’s figures; what is still open comes along`,
        from: { type: 'pack', packId: id },
      })),
    },
    ...groupedBases.map((basis) => ({
      title: basisWords[basis].group,
      beginnings: templates
        .filter((template) => template.basis === basis)
        .map(({ id, title, description }): Beginning => ({
          id: `template:${id}`,
          label: title,
          detail: description,
          from: { type: 'template', templateId: id },
        })),
    })),
    {
      title: 'From nothing',
      beginnings: [
        {
          id: 'empty',
          label: 'An empty pack',
          detail: 'A cover only',
          from: { type: 'template', templateId: null },
        },
      ],
    },
  ];
  return groups.filter(({ beginnings }) => beginnings.length > 0);
}

/** The same for a pack that the law asks for: its templates, and the pack that it may go on from. */
export function dutyGroups(packs: readonly PackRow[], templates: readonly TemplateRow[]): readonly BeginningGroup[] {
  const groups = beginningGroups(
    packs,
    templates.filter(({ basis }) => basis === 'duty'),
  );
  return groups
    .filter(({ beginnings }) => beginnings.every(({ id }) => id !== 'empty'))
    .toSorted((a, b) => Number(b.title === basisWords.duty.group) - Number(a.title === basisWords.duty.group));
}

/** The beginning of a pack that the law asks for; null where the workspace holds no measures for it. */
export function dutyBeginning(
  templates: readonly TemplateRow[],
): { readonly id: string; readonly title: string } | null {
  const template = templates.find(({ basis }) => basis === 'duty');
  return template === undefined ? null : { id: `template:${template.id}`, title: template.title };
}
