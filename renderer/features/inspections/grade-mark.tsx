import type { Grade } from '#shared/domain/inspection/inspection';
import { GradeShape } from '../../pack/grade-shape';
import './grade-mark.css';

/** A grade as the pack draws it: its place in the order, and its word. */
export function GradeMark({ grade, label }: { readonly grade: Grade; readonly label: string }) {
  return (
    <span className="grade-mark">
      <GradeShape grade={grade} />
      {label}
    </span>
  );
}
