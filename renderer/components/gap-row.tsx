/** Stands for rows of a long table that are not drawn: nothing to read, and no line under it. @param props.height in pixels */
export function GapRow({ height }: { readonly height: number }) {
  return <tr className="gap-row" aria-hidden="true" style={{ height }} />;
}
