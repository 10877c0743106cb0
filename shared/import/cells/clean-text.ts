/** Text as a person reads it: no-break and thin spaces, line breaks and runs of spaces become one space. */
export function cleanText(text: string): string {
  // Most cells are in order already, and asking is quicker than replacing.
  if (/^[!-~]*(?: [!-~]+)*$/.test(text) && !text.startsWith(' ')) return text;
  return text.replace(/[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/g, ' ').trim();
}

/** As `cleanText`, with every kind of minus sign and dash before a digit turned into the hyphen that computers read. */
export function withPlainMinus(text: string): string {
  return cleanText(text).replace(/[\u2212\u2013\u2014\u2010\u2011](?=\s?[\d.])/g, '-');
}

/** For comparing headings and labels: without case, note marks and differences of spaces. */
export function comparable(text: string): string {
  return cleanText(text.replace(/\[note \d+\]/gi, ' ')).toLowerCase();
}
