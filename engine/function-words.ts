/**
 * English words that hold a sentence together and say nothing about its matter. They carry no weight in a score, and
 * a difference does not stop at them. Negations are not among them.
 */

const list = `a an the this that these those it its he him his she her they them their we us our you your i me my who whom
  whose which what there here of to in on at by for from with within into onto over under up down about as and or but if
  than then so because while when where how after before during until since also just only very both either each such
  is are was were be been being am has have had do does did will would can could may might shall should must said says
  say saying`;

/** Lower-case, unstemmed. */
export const functionWords: ReadonlySet<string> = new Set(list.split(/\s+/));
