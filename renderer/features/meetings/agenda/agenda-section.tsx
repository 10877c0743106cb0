import { useState } from 'react';
import type { AgendaItemView, MeetingPage } from '#shared/contract/meeting-views';
import { plural } from '#shared/text/words';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { moved } from '../../../components/ordered';
import { RemoveDialog } from '../../../components/remove-dialog';
import { AboutLink } from '../about-link';
import { LastMinutesNote } from '../minutes/last-minutes-note';
import { OrderButtons } from '../../../components/order-buttons';
import { ItemDialog } from './item-dialog';
import { linkKey } from './item-draft';

type Open = { readonly act: 'add' } | { readonly act: 'edit' | 'remove'; readonly item: AgendaItemView } | null;

/** The numbered items of a meeting, with who leads each and how long it may take. */
export function AgendaSection({ page }: { readonly page: MeetingPage }) {
  const [open, setOpen] = useState<Open>(null);
  const order = useCommand('agenda.order');
  const ids = page.agenda.map(({ id }) => id);
  const close = () => setOpen(null);
  return (
    <section className="meeting-section" aria-labelledby="meeting-agenda">
      <div className="meeting-head">
        <h2 id="meeting-agenda">Agenda</h2>
        {page.durationText !== null && <span className="quiet">{page.durationText}</span>}
        <Button variant="quiet" onPress={() => setOpen({ act: 'add' })}>
          Add an item…
        </Button>
      </div>
      {page.agenda.length === 0 && <p className="quiet">No items yet.</p>}
      <ol className="agenda">
        {page.agenda.map((item, index) => (
          <li key={item.id} className="agenda-item">
            <span className="agenda-number">{item.number}</span>
            <div className="agenda-words">
              <p className="agenda-title">{item.title}</p>
              <p className="quiet">
                {[
                  item.owner,
                  item.minutes === null ? null : `${item.minutes} ${plural(item.minutes, 'minute', 'minutes')}`,
                  item.isPrivate ? 'in private' : null,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
              {item.note !== null && <p className="quiet">{item.note}</p>}
              {item.minuteNote !== null && <p className="question-answer">{item.minuteNote}</p>}
              {item.shows === 'minutes' && <LastMinutesNote page={page} />}
              {item.links.length > 0 && (
                <ul className="agenda-links">
                  {item.links.map((link) => (
                    <li key={linkKey(link)}>
                      {link.kind === 'block' && <AboutLink kind="pack" id={link.packId} label={link.label} />}
                      {link.kind === 'metric' && <AboutLink kind="metric" id={link.metricId} label={link.label} />}
                      {link.kind === 'finding' && <AboutLink kind="finding" id={link.findingId} label={link.label} />}
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <div className="row-buttons">
              <OrderButtons
                name={`item ${item.number}`}
                isFirst={index === 0}
                isLast={index === ids.length - 1}
                onMove={(by) => order.mutate({ meetingId: page.id, ids: [...moved(ids, index, by)] })}
              />
              <Button
                variant="quiet"
                aria-label={`Edit item ${item.number}`}
                onPress={() => setOpen({ act: 'edit', item })}
              >
                Edit
              </Button>
              <Button
                variant="quiet"
                aria-label={`Remove item ${item.number}`}
                onPress={() => setOpen({ act: 'remove', item })}
              >
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {order.isError ? <ErrorNote error={order.error} /> : null}
      {open?.act === 'add' && <ItemDialog page={page} item={null} onClose={close} />}
      {open?.act === 'edit' && (
        <ItemDialog page={page} item={page.agenda.find(({ id }) => id === open.item.id) ?? open.item} onClose={close} />
      )}
      {open?.act === 'remove' && (
        <RemoveDialog
          call="agenda.removeItem"
          record={page.agenda.find(({ id }) => id === open.item.id) ?? open.item}
          name={open.item.title}
          consequence="The item leaves the agenda; questions under it stay. The change log keeps it."
          onClose={close}
        />
      )}
    </section>
  );
}
