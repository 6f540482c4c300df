/** Every state that a card can be in. */
import type { ComponentChildren } from 'preact';
import { Card } from '../card/Card.tsx';
import { CardFrame } from '../card/CardFrame.tsx';
import { CardProblem } from '../card/CardProblem.tsx';
import type { CardActions } from '../card/card-actions.ts';
import { Dismissed } from '../card/Dismissed.tsx';
import {
  fiveSources,
  folded,
  longWording,
  manyClaims,
  oneSource,
  rightToLeft,
  uncertain,
  withLineage,
} from './card-fixtures.ts';
import { allHidden, excluded, kellogg, opposite } from './claim-fixtures.ts';
import { said } from './said.ts';

const cards = {
  one: [oneSource],
  four: [excluded],
  five: [fiveSources],
  folded: [folded],
  lineage: [withLineage],
  long: [longWording],
  rtl: [rightToLeft],
  pager: [excluded, kellogg],
  many: manyClaims,
  possible: [uncertain],
  opposite: [opposite],
  hidden: [allHidden],
};

const actions: CardActions = {
  onSetOrder: said('order'),
  onCopy: async () => true,
  onOpenLibrary: said('open library'),
  onPrint: said('print'),
  onDismiss: async () => true,
  onStep: said('step'),
};
const onClose = said('close');

export const cardScenes: Record<string, () => ComponentChildren> = {
  ...Object.fromEntries(
    Object.entries(cards).map(([name, content]) => [
      `card/${name}`,
      () => <Card cards={content} order="most-different" actions={actions} onClose={onClose} />,
    ]),
  ),
  'card/dismissed': () => (
    <CardFrame onClose={onClose}>
      <div class="body">
        <Dismissed claim={excluded.claim} language="en" onRestore={async () => true} />
      </div>
    </CardFrame>
  ),
  'card/failed': () => <CardProblem onStep={said('step')} onRetry={said('retry')} onClose={onClose} />,
};
