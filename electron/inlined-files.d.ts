/** Vite hands these files over as text, so that what is written needs no file beside the program. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
declare module '*.woff2?inline' {
  const dataAddress: string;
  export default dataAddress;
}
