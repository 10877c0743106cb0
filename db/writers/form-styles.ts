/** Places of the formats in `formStyles`. */
export const formStyle = { plain: 0, heading: 1, shown: 2, words: 3, day: 4, title: 5 } as const;

const font = (more: string) => `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const wrapped = '<alignment vertical="top" wrapText="1"/>';
/** In a protected sheet a cell is locked where its format does not say otherwise. */
const unlocked = '<protection locked="0"/>';
const xf = (more: string, contents: string) =>
  `<xf xfId="0" applyAlignment="1" applyProtection="1" ${more}>${contents}</xf>`;
const edge = (side: string) => `<${side} style="thin"><color rgb="FFC9CED4"/></${side}>`;

/** The style sheet of a form: entry cells are tinted and unlocked, days are shown as days. Format 14 is the system's own short date. */
export const formStyles =
  `<fonts count="3">${font('')}${font('<b/>')}<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('E4E9EF')}${fill('FFF8E1')}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="6">${[
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    xf('numFmtId="0" fontId="1" fillId="2" borderId="1" applyBorder="1" applyFont="1" applyFill="1"', wrapped),
    xf('numFmtId="0" fontId="0" fillId="0" borderId="0"', wrapped),
    xf('numFmtId="0" fontId="0" fillId="3" borderId="1" applyBorder="1" applyFill="1"', wrapped + unlocked),
    xf(
      'numFmtId="14" fontId="0" fillId="3" borderId="1" applyBorder="1" applyNumberFormat="1" applyFill="1"',
      wrapped + unlocked,
    ),
    xf('numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1"', '<alignment vertical="top"/>'),
  ].join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
