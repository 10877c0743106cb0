import { useState } from 'react';
import { keepText, keptText } from '../../../lib/kept-text';
import { readColumns, type RegisterColumn } from './register-columns';

const key = 'findings.columns';

function keptColumns(): readonly RegisterColumn[] | null {
  try {
    return readColumns(JSON.parse(keptText(key) ?? 'null'));
  } catch {
    return null;
  }
}

/** The columns that a person chose on this computer; null while nobody has. */
export function useRegisterColumns() {
  const [columns, setColumns] = useState(keptColumns);
  const choose = (chosen: readonly RegisterColumn[] | null) => {
    setColumns(chosen);
    keepText(key, chosen === null ? null : JSON.stringify(chosen));
  };
  return [columns, choose] as const;
}
