import type { AnyExtension } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import { queries } from '../../../../api/queries';
import { queryClient } from '../../../../api/query-client';
import { FigurePicker, type PickerShown } from './figure-picker';
import { FigurePickerList } from './figure-picker-list';
import { KeyTaker } from './key-taker';
import { rememberFigures } from './pack-figures';

/** What makes `@` offer the figures of a pack: the editor's extension, and the list while it is open. */
export function useFigurePicker(packId: string): { readonly extension: AnyExtension; readonly list: ReactNode } {
  const [shown, setShown] = useState<PickerShown | null>(null);
  const [keys] = useState(() => new KeyTaker());
  const [extension] = useState(() =>
    FigurePicker.configure({
      find: (search) => queryClient.fetchQuery(queries.figureChoices(packId, search.trim().slice(0, 200))),
      show: setShown,
      press: keys.press,
      choose: ({ figure }) => rememberFigures([figure]),
    }),
  );
  return { extension, list: shown === null ? null : <FigurePickerList shown={shown} keys={keys} /> };
}
