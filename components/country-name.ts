/**
 * A pack's country as the reader's language names it: `docs/decisions/countries-by-code.md`. What is no code stands as the
 * pack has it.
 *
 * @param country An ISO 3166-1 alpha-2 code, or a name.
 * @param language BCP 47 tag of the reader's language.
 */
export function countryName(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
}
