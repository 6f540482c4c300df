/** The compiled pack that comes with Sidelight, as the command reads it. */
import { loadPack } from '../../cli/load-pack.ts';
import type { Pack } from '../../engine/pack.ts';

export const ownPack: Pack = readOwnPack();

function readOwnPack(): Pack {
  const loading = loadPack();
  if (!loading.ok) throw new Error(`${loading.file} ${loading.problem}`);
  return loading.pack;
}
