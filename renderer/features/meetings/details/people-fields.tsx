import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { attendances } from '#shared/domain/meeting/meeting';
import { Button } from '../../../components/button';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { withNewPerson, type PersonDraft } from './meeting-draft';

const attendanceWords = { expected: 'Expected', present: 'Present', apologies: 'Apologies', absent: 'Absent' } as const;
const choices = attendances.map((id) => ({ id, label: attendanceWords[id] }));

interface PeopleFieldsProps {
  readonly people: readonly PersonDraft[];
  readonly onChange: (people: readonly PersonDraft[]) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** Who attends, with the role and the initials by which minutes name them. */
export function PeopleFields({ people, onChange, errorAt }: PeopleFieldsProps) {
  const change = (key: string, patch: Partial<PersonDraft>) =>
    onChange(people.map((person) => (person.key === key ? { ...person, ...patch } : person)));
  return (
    <fieldset className="people-fields">
      <legend className="field-label">Attendance</legend>
      {people.map((person, index) => (
        <div key={person.key} className="person-row">
          <TextField
            label="Name"
            maxLength={160}
            value={person.name}
            onChange={(name) => change(person.key, { name })}
            error={errorAt(`details.people.${index}.name`)}
          />
          <TextField
            label="Role"
            maxLength={160}
            value={person.role}
            onChange={(role) => change(person.key, { role })}
          />
          <TextField
            label="Initials"
            maxLength={20}
            value={person.initials}
            onChange={(initials) => change(person.key, { initials })}
          />
          <Select
            label="Attendance"
            choices={choices}
            value={person.attendance}
            onChange={(attendance) => change(person.key, { attendance })}
          />
          <AriaButton
            className="icon-button"
            aria-label={`Take out ${person.name === '' ? `person ${index + 1}` : person.name}`}
            onPress={() => onChange(people.filter(({ key }) => key !== person.key))}
          >
            <X className="icon" aria-hidden="true" />
          </AriaButton>
        </div>
      ))}
      <Button onPress={() => onChange(withNewPerson(people))}>Add a person</Button>
    </fieldset>
  );
}
