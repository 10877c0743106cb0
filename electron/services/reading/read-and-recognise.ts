import { basename } from 'node:path';
import { readPasted } from '#db/readers/read-pasted';
import { readTables } from '#db/readers/read-tables';
import { readTableFile } from '#db/readers/table-limits';
import { recognise } from '#shared/import/recognise/recognise';
import type { ReadRequest, ReadStage, ReadTables } from './table-reading';

/** Reads tables and recognises them, in one go. @throws DeskError with one sentence for what is no table */
export function readAndRecognise({ from, catalogue }: ReadRequest, onStage: (stage: ReadStage) => void): ReadTables {
  onStage({ stage: 'reading', rows: null });
  const read = from.kind === 'file' ? ofFile(from.path) : ofClipboard(from);
  onStage({ stage: 'recognising', rows: read.tables.reduce((sum, { grid }) => sum + grid.rows.length, 0) });
  return { ...read, found: recognise(read.tables, catalogue, { acceptMonthEnds: false }) };
}

type Read = Omit<ReadTables, 'found'>;

function ofFile(path: string): Read {
  const fileName = basename(path);
  const bytes = readTableFile(path);
  return { fileName, bytes, tables: readTables(bytes, fileName), note: null };
}

function ofClipboard(pasted: { readonly html: string; readonly text: string }): Read {
  const kept = pasted.html === '' ? pasted.text : pasted.html;
  return { fileName: 'Pasted table', bytes: new TextEncoder().encode(kept), ...readPasted(pasted) };
}
