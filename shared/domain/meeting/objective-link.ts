import { groupOf } from '../metric/group-of';

/** An objective of the police and crime plan that a meeting takes up. */
export interface ObjectiveLink {
  /** The plan's group; null for one that is in no plan. */
  readonly groupId: string | null;
  /** What it was called when it was taken up. */
  readonly title: string;
}

/** What tells an objective from the others. */
export const objectiveKey = ({ groupId, title }: ObjectiveLink): string => groupId ?? title;

/** The objective as the plan has it now; as it was where no plan holds it any more. */
export function objectiveNow(
  link: ObjectiveLink,
  objectives: readonly { readonly id: string; readonly title: string }[],
): ObjectiveLink {
  const found =
    (link.groupId === null ? undefined : objectives.find(({ id }) => id === link.groupId)) ??
    groupOf(objectives, link.title);
  return found === undefined ? { groupId: null, title: link.title } : { groupId: found.id, title: found.title };
}
