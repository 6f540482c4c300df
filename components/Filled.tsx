import { Fragment, type VNode } from 'preact';

/** Stand in a message for what is not text, one for each of `$1` to `$3`; no language has a use for these characters. */
export const slots: readonly [string, string, string] = ['\ue001', '\ue002', '\ue003'];

interface FilledProps {
  /** A message whose substitutions are `slots`. */
  readonly message: string;
  /** What stands in the slots, in their order. */
  readonly parts: readonly VNode[];
}

/** A message with elements in it: words of an outlet, say, which have a language and a type of their own. */
export function Filled({ message, parts }: FilledProps) {
  return message.split(/([\ue001-\ue003])/).map((piece, index) => {
    const part = parts[slots.indexOf(piece)];
    return <Fragment key={index}>{part ?? piece}</Fragment>;
  });
}
