import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PackView } from '#shared/contract/views';
import { queries } from '../../../api/queries';
import { packEdits, type PackEdits } from './pack-edits';

/** The pack as it now is, with what can be done to it. Answers older than what was stored since are left out. */
export function usePackView(packId: string): { readonly view: PackView; readonly edits: PackEdits } {
  const { data } = useSuspenseQuery(queries.pack(packId));
  const edits = packEdits(data.pack);
  const [shown, setShown] = useState<PackView>(data);
  if (shown !== data && !edits.queue.isOld(data.pack)) setShown(data);
  return { view: edits.queue.isOld(data.pack) ? shown : data, edits };
}
