/** Asks while the reader types: once the keys rest, and only the answer to what was typed last is heard. */

/** Shorter than the eye notices, longer than between two keys of a quick hand; in milliseconds. */
export const restMs = 100;

export interface TypeAhead {
  /** Takes what stands in the field now, in place of what stood there before. */
  type(text: string): void;
  /** Nothing is wanted any more: neither what would be asked nor what is under way. */
  stop(): void;
}

export function createTypeAhead<Answer>(
  ask: (text: string) => Promise<Answer>,
  onAnswer: (answer: Answer, text: string) => void,
): TypeAhead {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    turn += 1;
    clearTimeout(timer);
  }
  return {
    stop,
    type(text) {
      stop();
      const thisTurn = turn;
      timer = setTimeout(async () => {
        const answer = await ask(text);
        if (thisTurn === turn) onAnswer(answer, text);
      }, restMs);
    },
  };
}
