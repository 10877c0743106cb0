import { EmptyState } from '../../components/empty-state';

/** What can be imported, for whoever has not imported anything yet. */
export function NoImports() {
  return (
    <EmptyState title="Nothing has been imported into this workspace yet.">
      <p>
        Choose a file (CSV, TSV, Excel, OpenDocument or a saved web page) or paste a table from a web page or Excel.
      </p>
      <h2 className="imports-known-title">Read without questions</h2>
      <ul className="imports-known">
        <li>999 call answering by month, as offices publish it</li>
        <li>National crime and policing measures, as offices publish them</li>
        <li>ONS police force area tables P1 to P3</li>
        <li>Home Office recorded crime: rolling years and open data</li>
      </ul>
      <p>For any other table you say once which column is what; the answer can be remembered.</p>
    </EmptyState>
  );
}
