import { grades } from '#shared/domain/inspection/inspection';
import { gradeLabels } from '#shared/text/labels';

/** The grades, best first, as a select offers them. */
export const gradeChoices = grades.map((id) => ({ id, label: gradeLabels[id] }));
