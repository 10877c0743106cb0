import type { ReportPreview } from '#shared/contract/report-preview';
import { CountMarks } from '../count-marks';
import '../../../components/aside.css';

function Notes({ title, notes }: { readonly title: string; readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <section className="report-note doubt">
      <h2>{title}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

/** What stands before all that was found: what was not, what is doubtful, and whether the workspace has it already. */
export function ReportNotes({
  preview: { notFound, doubts, alreadyHeld, counts },
}: {
  readonly preview: ReportPreview;
}) {
  const held = alreadyHeld.map(({ label }) => `“${label}”. Accepting this report makes a second inspection beside it.`);
  return (
    <div className="report-notes">
      <Notes title="The workspace has an inspection of this programme and cycle" notes={held} />
      <Notes title="What could not be found" notes={notFound} />
      <Notes title="Doubtful" notes={doubts} />
      {counts.length > 0 && (
        <section className="report-note">
          <h2>What the report says it holds</h2>
          <CountMarks counts={counts} />
        </section>
      )}
    </div>
  );
}
