import { CFB } from '@e965/xlsx';
import { withoutOdsNoteMarks } from './ods-note-marks';

type Entry = NonNullable<ReturnType<typeof CFB.find>>;

/**
 * Conditions of number formats ("red below zero") that the reader of workbooks does not know. It reads on without them, as we do, but
 * says so on the error output, which is ours to write.
 */
const unknownConditions = /<style:map\b(?![^>]*style:condition="value\(\)(?:&gt;|>)=0")[^>]*\/>/g;

const textOf = (entry: Entry | null) => (entry === null ? '' : Buffer.from(entry.content ?? []).toString('utf8'));

/** An ODS file as the reader of workbooks can take it: without raised note marks, and without what it would complain of. */
export function prepareOds(bytes: Uint8Array): Uint8Array {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('content.xml')) return bytes;
  const archive = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const [content, styles] = [CFB.find(archive, '/content.xml'), CFB.find(archive, '/styles.xml')];
  if (content === null) return bytes;
  const stylesText = textOf(styles);
  const changed = [
    put(content, withoutOdsNoteMarks(textOf(content), stylesText).replace(unknownConditions, '')),
    styles !== null && put(styles, stylesText.replace(unknownConditions, '')),
  ];
  return changed.includes(true) ? (CFB.write(archive, { fileType: 'zip', type: 'buffer' }) as Uint8Array) : bytes;
}

/** @returns false where it says the same already */
function put(entry: Entry, text: string): boolean {
  if (textOf(entry) === text) return false;
  entry.content = Buffer.from(text, 'utf8');
  entry.size = entry.content.length;
  return true;
}
