/**
 * One form for what English writes in several and a stemmer cannot join: irregular past tenses, and British and American
 * spelling. "Took" is "take", "recognise" is "recognize", "favour" is "favor".
 *
 * Bad at: words that look alike and are not ("left", "saw", "found"); they meet the verb, which costs little.
 */

const irregular = new Map<string, string>();
for (const row of `become became|begin began begun|break broke broken|bring brought|build built|buy bought|choose chose
  chosen|come came|deal dealt|draw drew drawn|drive drove driven|fall fell fallen|feel felt|fight fought|find found|forbid
  forbade forbidden|forget forgot forgotten|foresee foresaw foreseen|forgo forwent forgone|get got gotten|give gave given|go
  went gone|grow grew grown|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave left|lose
  lost|make made|mean meant|meet met|pay paid|rise rose risen|say said|see saw seen|seek sought|sell sold|send sent|shake
  shook shaken|show shown|speak spoke spoken|spend spent|stand stood|stick stuck|strike struck|swear swore sworn|take took
  taken|teach taught|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake
  undertook undertaken|uphold upheld|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written|crisis
  crises|defense defence|offense offence|license licence|program programme|center centre|skeptical sceptical`.split(
  '|',
)) {
  const [form = '', ...others] = row.trim().split(/\s+/);
  for (const other of others) irregular.set(other, form);
}

/** The form that a lower-case English word is compared in, before stemming. */
export function oneForm(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  return word.length < 6
    ? word
    : word.replace(/is(e[sdr]?|ing|ations?)$/, 'iz$1').replace(/our(s|ed|ing|abl[ey]|ites?)?$/, 'or$1');
}
