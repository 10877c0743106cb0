interface FoundFiguresProps {
  readonly figures: readonly string[];
  readonly leftInText: readonly string[];
}

/** Which numbers of its text a finding will carry as figures, and which are left in the text. */
export function FoundFigures({ figures, leftInText }: FoundFiguresProps) {
  if (figures.length === 0 && leftInText.length === 0) return null;
  return (
    <dl className="found-figures">
      {figures.length > 0 && (
        <div>
          <dt>Figures that it will carry</dt>
          <dd>{figures.join(' · ')}</dd>
        </div>
      )}
      {leftInText.length > 0 && (
        <div>
          <dt>Left in the text</dt>
          <dd>{leftInText.join(' · ')}</dd>
        </div>
      )}
    </dl>
  );
}
