import { memo, useId, useState } from 'react';
import type { ReportPreview } from '#shared/contract/report-preview';
import { formatNumber } from '#shared/text/numbers';
import { findingKindLabels, findingToneLabels } from '#shared/text/labels';
import { plural } from '#shared/text/words';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import { ToneMark } from '../../../components/tone-mark';
import { findingToneShapes } from '../../../components/tone-words';
import { FoundFields } from './found-fields';
import { FoundFigures } from './found-figures';
import { LookTwice } from './look-twice';
import type { FoundDraft } from './report-draft';

interface FoundFindingProps {
  readonly read: ReportPreview['findings'][number];
  readonly finding: FoundDraft;
  /** The areas that were found, a line each. */
  readonly areaNames: string;
  readonly areaError: string | undefined;
  readonly titleError: string | undefined;
  readonly onChange: (finding: FoundDraft) => void;
}

/** One finding in a line or two; opened, the report's words and what can be changed of it. */
export const FoundFinding = memo(function FoundFinding(props: FoundFindingProps) {
  const { read, finding, areaNames, areaError, titleError, onChange } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  // What is wrong is shown, and stays open while it is put right.
  if (!open && (areaError !== undefined || titleError !== undefined)) setOpen(true);
  const facts = [
    finding.area === '' ? 'No area' : finding.area,
    read.where,
    read.figures.length === 0
      ? null
      : `${formatNumber(read.figures.length, 0)} ${plural(read.figures.length, 'figure', 'figures')}`,
    read.deadline === null ? null : `Deadline: ${read.deadline}`,
  ].filter((fact) => fact !== null);
  return (
    <li className="found-finding" data-accepted={finding.accepted}>
      <div className="found-head">
        <Checkbox isSelected={finding.accepted} onChange={(accepted) => onChange({ ...finding, accepted })}>
          <span className="found-title">{finding.title === '' ? 'Without a title' : finding.title}</span>
        </Checkbox>
        {read.likely && <LookTwice />}
        <Button
          variant="quiet"
          aria-expanded={open}
          {...(open ? { 'aria-controls': id } : {})}
          aria-label={`Text and changes: ${finding.title}`}
          onPress={() => setOpen(!open)}
        >
          {open ? 'Close' : 'Text and changes'}
        </Button>
      </div>
      <p className="found-facts">
        {findingKindLabels[finding.kind]} ·{' '}
        <span className="found-tone">
          <ToneMark tone={findingToneShapes[finding.tone]} />
          {findingToneLabels[finding.tone]}
        </span>{' '}
        · {facts.join(' · ')}
      </p>
      {open && (
        <div id={id} className="found-open">
          <blockquote className="found-text selectable">{read.text}</blockquote>
          <FoundFigures figures={read.figures} leftInText={read.leftInText} />
          <FoundFields
            finding={finding}
            areas={areaNames === '' ? [] : areaNames.split('\n')}
            areaError={areaError}
            titleError={titleError}
            onChange={onChange}
          />
        </div>
      )}
    </li>
  );
});
