import { xmlText } from './xml-text';

export interface SheetCell {
  /** Empty for a cell that waits to be filled in. */
  readonly text: string;
  /** Place of its format in the style sheet. */
  readonly style: number;
}

/** "A", "Z", "AA" for 0, 25, 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Every cell as text: no title that begins with "=" becomes a formula, and no reference a number. */
export function sheetDataXml(rows: readonly (readonly SheetCell[])[]): string {
  const cellXml = ({ text, style }: SheetCell, row: number, column: number) => {
    const at = `r="${columnName(column)}${row + 1}" s="${style}"`;
    return text === ''
      ? `<c ${at}/>`
      : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  };
  const rowXml = (cells: readonly SheetCell[], row: number) =>
    `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`;
  return `<sheetData>${rows.map(rowXml).join('')}</sheetData>`;
}

export function columnsXml(columns: readonly { readonly width: number; readonly hidden?: boolean }[]): string {
  const cols = columns.map(
    ({ width, hidden = false }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  return `<cols>${cols.join('')}</cols>`;
}
