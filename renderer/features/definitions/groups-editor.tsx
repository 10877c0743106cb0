import { useLayoutEffect, useRef, useState } from 'react';
import type { DefinitionsView } from '#shared/contract/definition-views';
import { sentenceCase } from '#shared/text/words';
import { Button } from '../../components/button';
import { moved, replaced, without } from '../../components/ordered';
import { groupWords } from './definition-words';
import { GroupEditor } from './group-editor';
import { withNewGroup, type SetDraft } from './set-draft';

interface GroupsEditorProps {
  readonly draft: SetDraft;
  readonly metrics: DefinitionsView['metrics'];
  readonly onChange: (patch: Partial<SetDraft>) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** A set's groups in order. */
export function GroupsEditor({ draft, metrics, onChange, errorAt }: GroupsEditorProps) {
  const { groups } = draft;
  const words = groupWords(draft.purpose);
  const list = useRef<HTMLDivElement>(null);
  // Where writing or moving goes on: a new group's first field, or the button that moved one, which loses the focus on the way.
  const [next, setNext] = useState<{ readonly key: string; readonly find: string } | null>(null);
  useLayoutEffect(() => {
    if (next === null) return;
    const group = list.current?.querySelector(`[data-group="${next.key}"]`);
    const wanted = group?.querySelector<HTMLElement>(`${next.find}:not(:disabled)`);
    (wanted ?? group?.querySelector<HTMLElement>('[data-by]:not(:disabled)'))?.focus();
  }, [next]);

  const add = () => {
    const grown = withNewGroup(groups);
    onChange({ groups: grown });
    setNext({ key: grown.at(-1)?.key ?? '', find: 'input' });
  };
  const move = (index: number, by: -1 | 1) => {
    onChange({ groups: moved(groups, index, by) });
    setNext({ key: groups[index]?.key ?? '', find: `[data-by="${by}"]` });
  };
  const remove = (index: number) => {
    onChange({ groups: without(groups, index) });
    setNext({ key: (groups[index + 1] ?? groups[index - 1])?.key ?? '', find: 'input' });
  };
  return (
    <div ref={list} className="groups-editor">
      {groups.length === 0 && <p className="quiet">There are no {words.many} yet.</p>}
      {groups.map((group, index) => (
        <GroupEditor
          key={group.key}
          group={group}
          name={`${sentenceCase(words.one)} ${index + 1}`}
          metrics={metrics}
          isFirst={index === 0}
          isLast={index === groups.length - 1}
          onChange={(changed) => onChange({ groups: replaced(groups, index, changed) })}
          onMove={(by) => move(index, by)}
          onRemove={() => remove(index)}
          errorAt={(name) => errorAt(`details.groups.${index}.${name}`)}
        />
      ))}
      <Button onPress={add}>Add a {words.one}</Button>
    </div>
  );
}
