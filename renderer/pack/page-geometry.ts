/** An A4 page in CSS pixels (96 to the inch), as the style sheet draws it. */
export const pageWidth = (210 / 25.4) * 96;
export const pageHeight = (297 / 25.4) * 96;

/** Room for content between the running head and the running foot. */
export const contentHeight = 944;

/** The same room on a page that lies on its side: running head and foot take as much. */
export const landscapeContentHeight = contentHeight - (pageHeight - pageWidth);
