/** What is wrong in an editor's file, where, and what to do about it: the one shape in which a pack is criticised. */

/** A place in a text file. Line and column count from 1; the column counts UTF-16 units. */
export interface Place {
  /** Path as it is shown to the editor. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  readonly at: Place;
  readonly problem: string;
  readonly remedy: string;
}

/** Takes in a problem where it is found. */
export type Report = (at: Place, problem: string, remedy: string) => void;

/** One line, in the form that editors and terminals make clickable. */
export function formatProblem({ at, problem, remedy }: Problem): string {
  return `${at.file}:${at.line}:${at.column}: ${problem}; ${remedy}`;
}

/** Orders problems by file, line and column, so that the same mistakes always give the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareTexts(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareTexts(a.problem, b.problem),
  );
}

/** By UTF-16 unit: a locale's order would differ from machine to machine. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
