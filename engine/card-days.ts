import type { CardContent, WordingPlace } from './match.ts';

/** The days of the calendar that a card names, each once, such as 2025-04-21: of the claim, of its sources, of its background. */
export function daysOf({ claim, wordings, background }: CardContent): readonly string[] {
  const places: readonly WordingPlace[] = [
    ...wordings.flatMap((wording) => [wording, ...wording.alsoIn]),
    ...background.map(({ place }) => place),
  ];
  const days = [claim.date, ...places.map(({ source }) => source.published), ...background.map(({ date }) => date)];
  return [...new Set(days.filter((day) => day !== null))];
}
