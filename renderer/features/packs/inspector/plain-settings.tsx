export function ContentsSettings() {
  return <p className="field-description">Lists every section with its page. Nothing to set.</p>;
}

export function DataNotesSettings() {
  return (
    <p className="field-description">
      Says what a reader must know of the figures that the pack prints: breaks, figures in doubt, different cut-offs.
    </p>
  );
}

export function GlossarySettings() {
  return <p className="field-description">Explains the metrics and terms that the pack uses, and no others.</p>;
}

export function SourcesSettings() {
  return (
    <p className="field-description">Lists every source that the pack prints from, numbered as the text cites them.</p>
  );
}

export function AnnexSettings() {
  return (
    <p className="field-description">
      Lists every figure of the pack with its source, its place there and its release.
    </p>
  );
}
