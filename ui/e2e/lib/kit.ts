/** A starter kit of the sample's centre, for journeys that set up a computer of their own. */
import type { KitMade } from '../../src/lib/host/bindings/commands';
import type { Harness } from './harness';
import { makeSample } from './sample';

/** Makes the sample, and at its centre a kit on this stick. */
export async function newKit(centre: Harness, stick: string): Promise<KitMade> {
  await makeSample(centre);
  await centre.rpc('sample.sit', { place: 'centre' });
  return centre.rpc('centre.new_kit', { classroom: 'Workshop C', sites: 2, folder: stick });
}
