import type { ResponsePage } from '#shared/contract/inspection-views';
import { Disclosure } from '../../components/disclosure';
import { TextField } from '../../components/text-field';
import { answerTo, withAnswer, type ResponseDraft, type ResponseField } from './response-draft';
import { AnswerFields } from './answer-fields';
import { answeredWords } from './answered-words';

interface ResponseFieldsProps {
  readonly page: ResponsePage;
  readonly draft: ResponseDraft;
  readonly onChange: (patch: Partial<ResponseDraft>) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The response in the order of section 55: inviting comments, comments, answers, publishing. */
export function ResponseFields({ page, draft, onChange, errorAt }: ResponseFieldsProps) {
  const field = (name: ResponseField) => ({
    value: draft[name],
    onChange: (text: string) => onChange({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  const required = page.items.filter((item) => item.required);
  const others = page.items.filter((item) => !item.required);
  const answersOf = (items: ResponsePage['items']) =>
    items.map((item) => (
      <AnswerFields
        key={item.findingId}
        item={item}
        answer={answerTo(draft, item.findingId)}
        onChange={(answer) => onChange({ answers: withAnswer(draft.answers, answer) })}
      />
    ));
  return (
    <>
      <section className="response-section form-fields">
        <h2>The chief officer is invited</h2>
        <div className="form-columns">
          <TextField label="Invited on" description="As 1 October 2024" maxLength={40} {...field('invitedOn')} />
          <TextField label="Comments wanted by" maxLength={40} {...field('commentsWantedBy')} />
        </div>
      </section>
      <section className="response-section form-fields">
        <h2>Comments</h2>
        <TextField label="The chief officer’s comments" rows={4} maxLength={20_000} {...field('chiefComments')} />
        <TextField label="The office’s own comments" rows={4} maxLength={20_000} {...field('ownComments')} />
        <TextField
          label="Response to the chief officer’s comments"
          description="May be left empty"
          rows={3}
          maxLength={20_000}
          {...field('replyToChief')}
        />
      </section>
      <section className="response-section">
        <h2>
          Recommendations <span className="response-count">{answeredWords(required, draft)}</span>
        </h2>
        {required.length === 0 ? (
          <p className="quiet">The report makes no recommendation that is entered here.</p>
        ) : (
          <p className="quiet">For each, the action that was taken or is proposed, or why there is none.</p>
        )}
        {answersOf(required)}
      </section>
      {others.length > 0 && (
        <section className="response-section">
          <Disclosure title="Other findings, which may be answered" count={answeredWords(others, draft)}>
            {answersOf(others)}
          </Disclosure>
        </section>
      )}
      <section className="response-section form-fields">
        <h2>Publishing</h2>
        <div className="form-columns">
          <TextField label="Published on" maxLength={40} {...field('publishedOn')} />
          <TextField
            label="Copies sent on"
            description="To the inspectors of constabulary and the Secretary of State"
            maxLength={40}
            {...field('copiesSentOn')}
          />
        </div>
        <TextField
          label="Where it is published"
          description="Such as the address of the page"
          maxLength={500}
          {...field('publishedAt')}
        />
      </section>
      <section className="response-section form-fields">
        <h2>Where no response is due</h2>
        <TextField
          label="The duty does not arise, because"
          description="Such as: the force is clearly not the subject of the report. Empty where a response is due."
          rows={2}
          maxLength={2000}
          {...field('notApplicableBecause')}
        />
      </section>
    </>
  );
}
