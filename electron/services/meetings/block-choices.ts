import type { MeetingPage } from '#shared/contract/meeting-views';
import type { Pack } from '#shared/pack/pack';

/** The blocks of packs that have a heading, by which people know them. */
export function blockChoices(packs: readonly Pack[]): MeetingPage['choices']['blocks'] {
  return packs.flatMap(({ id, title, body }) =>
    body.blocks.flatMap((block) =>
      'heading' in block ? [{ packId: id, blockId: block.id, label: `${title}: ${block.heading}` }] : [],
    ),
  );
}

export function blockLabel(
  packs: readonly Pack[],
  { packId, blockId }: { readonly packId: string; readonly blockId: string },
): string {
  const found = blockChoices(packs).find((choice) => choice.packId === packId && choice.blockId === blockId);
  return found?.label ?? 'A page that was taken out of its pack';
}
