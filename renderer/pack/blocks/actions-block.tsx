import type { ResolvedActions } from '#shared/pack/blocks/actions-block';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { FrameProps, Part } from '../parts';
import { sectionHeading } from '../section-heading';
import { TableFrame } from '../table-frame';

function head(showSpace: boolean) {
  return (
    <thead>
      <tr>
        <th scope="col">Action</th>
        <th scope="col">Who</th>
        <th scope="col">By</th>
        {showSpace ? <th scope="col">What became of it</th> : null}
      </tr>
    </thead>
  );
}

function pieces({ id, actions, showSpace }: ResolvedActions) {
  return actions.map((action) => ({
    key: `${id}:${action.id}`,
    node: (
      <tr key={action.id} data-atom={`${id}:${action.id}`}>
        <th scope="row">
          {action.text}
          <span className="pack-action-about">
            {[action.setText, action.position].filter((part) => part !== null).join('. ')}
          </span>
        </th>
        <td>{action.owner}</td>
        <td className={action.overdue ? 'pack-emphasis' : undefined}>{action.dueText}</td>
        {showSpace ? <td>{/* Written in by hand at the meeting. */ ''}</td> : null}
      </tr>
    ),
  }));
}

export function actionsParts(block: ResolvedBlockOf<'actions'>): readonly Part[] {
  const widths = block.showSpace ? [290, 105, 110, 160] : [430, 120, 115];
  const frame = (props: FrameProps) => (
    <TableFrame
      {...props}
      className="pack-actions"
      title={block.heading}
      widths={widths}
      head={head(block.showSpace)}
    />
  );
  return [sectionHeading(block), { type: 'group', key: `${block.id}:table`, frame, pieces: pieces(block) }];
}
