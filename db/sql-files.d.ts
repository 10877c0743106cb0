/** Vite hands a migration's text over as a string, so that the packaged program needs no file beside it. */
declare module '*.sql?raw' {
  const text: string;
  export default text;
}
