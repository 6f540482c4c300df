/** The log of runs over blind sets: who looks at figures often is no longer blind, so every run leaves a line. */
import { type SetFigures, strengths } from './figures.ts';

/** A row of the log, in Markdown. `wasOpened`: the errors were printed too. */
export function historyRow(date: string, set: string, figures: SetFigures, wasOpened: boolean): string {
  const cells = strengths.flatMap(({ key }) => {
    const score = figures[key];
    return [
      score.precision.toFixed(3),
      score.recall.toFixed(3),
      `${score.contradictionsFound} of ${score.contradictions}`,
      String(score.shownAsAgreement),
      String(score.offTopic),
    ];
  });
  return `| ${[date, set, wasOpened ? 'yes' : 'no', ...cells].join(' | ')} |\n`;
}
