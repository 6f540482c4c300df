/** The bundled pack. */
import * as bundle from 'virtual:bundled-pack';
import { type BundleReading, openBundle } from './pack-bundle.ts';

export function loadPack(): BundleReading {
  return openBundle(bundle);
}
