import type { Marking, Pack } from '#shared/pack/pack';
import { markings } from '#shared/pack/pack';
import { useState } from 'react';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { Select } from '../../../components/select';
import { say } from '../../../components/toasts';
import { DraftField } from '../editing/draft-field';
import type { PackEdits } from '../editing/pack-edits';
import { SaveTemplateDialog } from '../templates/save-template-dialog';
import { NumberingSettings } from './numbering-settings';

const choices = markings.map((marking) => ({ id: marking, label: marking }));

export function PackDetails({ pack, edits }: { readonly pack: Pack; readonly edits: PackEdits }) {
  const [saving, setSaving] = useState(false);
  const mark = (marking: Marking) => {
    edits.setDetails(pack.title, marking).catch((error: unknown) => say(sentenceOf(error)));
  };
  return (
    <section className="inspector-section" aria-labelledby="inspector-title">
      <h2 id="inspector-title">Pack</h2>
      <DraftField
        name={`${pack.id}.title`}
        label="Title"
        value={pack.title}
        maxLength={160}
        needed="Give the pack a title."
        queue={edits.queue}
        onSave={(title) => edits.setDetails(title, pack.body.marking)}
      />
      <Select label="Protective marking" choices={choices} value={pack.body.marking} onChange={mark} />
      {pack.body.marking === 'OFFICIAL-SENSITIVE' ? (
        <DraftField
          name={`${pack.id}.handling`}
          label="Handling line"
          description="Who may see the pack and how it is passed on. Printed with the marking."
          value={pack.body.handling ?? ''}
          maxLength={90}
          rows={2}
          needed="Say how the pack is to be handled."
          queue={edits.queue}
          onSave={edits.setHandling}
        />
      ) : null}
      <p className="field-description">
        Printed at the head and foot of each page. Choose a block, here or on its page, to change it.
      </p>
      <NumberingSettings pack={pack} edits={edits} />
      <div>
        <Button onPress={() => setSaving(true)}>Save as a template…</Button>
      </div>
      {saving ? <SaveTemplateDialog packId={pack.id} title={pack.title} onClose={() => setSaving(false)} /> : null}
    </section>
  );
}
