import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx';

/** Twentieths of a point, in which Word measures. */
export const twips = (points: number): number => Math.round(points * 20);

/** A4 with the pack's own margins, in twips. */
export const paper = { width: 11906, height: 16838, margin: 964 } as const;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Of a table: lines are set where they are wanted. */
export const noBorders = {
  top: none,
  left: none,
  bottom: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

export const ink = { title: '12436D', quiet: '566370', hairline: 'D5DCE3', rule: '12436D', tint: 'F0F4F7' } as const;

/** On every computer that has Word, and as wide as LibreOffice's stand-in: the pack's own face is on neither. */
const font = 'Arial';

const heading = (points: number, before: number, after: number) => ({
  run: { font, size: points * 2, bold: true, color: ink.title },
  paragraph: { spacing: { before: twips(before), after: twips(after) }, keepNext: true, keepLines: true },
});

/** The heading of a block beneath a section: as Heading 2, and the one of that level that the contents list. */
export const listedHeading = { id: 'BlockHeading', name: 'Block heading' } as const;

/** Named styles, so that an office can change how the whole document looks in one place. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: twips(6), line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: heading(28, 0, 6),
    heading1: heading(20, 24, 6),
    heading2: heading(14, 16, 3),
    heading3: heading(12, 12, 3),
    heading4: heading(11, 10, 3),
  },
  paragraphStyles: [
    { ...listedHeading, basedOn: 'Heading2', next: 'Normal', quickFormat: true },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 26 }, paragraph: { spacing: { after: twips(10) } } },
    { id: 'About', name: 'About', basedOn: 'Normal', run: { size: 20, color: ink.quiet } },
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 18, color: ink.quiet } },
    // Word's own name: lists of figures and the caption dialog know it.
    { id: 'Caption', name: 'caption', basedOn: 'Note', quickFormat: true },
    {
      id: 'Under',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 28 },
      paragraph: { spacing: { after: twips(18) } },
    },
    {
      id: 'Cell',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableTitle',
      name: 'Table title',
      basedOn: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: { keepNext: true, spacing: { before: twips(8), after: twips(4) } },
    },
    {
      id: 'ContentsTitle',
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { bold: true, size: 40, color: ink.title },
      paragraph: { keepNext: true, spacing: { after: twips(8) } },
    },
    {
      id: 'Fact',
      name: 'Fact',
      basedOn: 'Normal',
      paragraph: { indent: { left: twips(150), hanging: twips(150) }, spacing: { after: twips(3) } },
    },
    {
      id: 'Caveat',
      name: 'Caveat',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: twips(10) },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: ink.quiet } },
      },
    },
    {
      id: 'Marking',
      name: 'Marking',
      basedOn: 'Normal',
      run: { size: 17, bold: true, color: ink.quiet },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
    },
    {
      id: 'Handling',
      name: 'Handling',
      basedOn: 'Normal',
      run: { size: 17, color: ink.quiet },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
    },
    { id: 'Running', name: 'Running', basedOn: 'Normal', run: { size: 17, color: ink.quiet } },
  ],
};
