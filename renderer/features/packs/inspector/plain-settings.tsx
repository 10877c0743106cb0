export function ContentsSettings() {
  return <p className="field-description">Lists every section with its page. Nothing to set.</p>;
}

export function QuestionsSettings() {
  return <p className="field-description">Lists the meeting’s questions, each with what it bears on.</p>;
}

export function SourcesSettings() {
  return (
    <p className="field-description">Lists every source that the pack prints from, numbered as the text cites them.</p>
  );
}
