/** Whether two texts are in one language, by their BCP 47 tags as pages write them: often loosely, sometimes not at all. */

/**
 * True when both tags name the same language, whatever their region and script, and when either says nothing: absent,
 * empty, "und", or no tag at all ("english").
 */
export function isSameLanguage(tag: string | undefined, other: string | undefined): boolean {
  const [one, two] = [languageOf(tag), languageOf(other)];
  return !one || !two || one === two;
}

/** The tag's language, two letters long where there is such a code ("eng" is "en"); empty or absent where it names none. */
function languageOf(tag = ''): string | undefined {
  const name = /^(?!und|mul)[a-z]{2,3}(?![a-z\d])/i.exec(tag.trim())?.[0];
  return name && new Intl.Locale(name).language;
}
