/** The packs that tests install: they stay as they are while the packs that ship grow. */
import { join } from 'node:path';

export const shelf =
  process.env.FOOTBRIDGE_SAMPLES ?? join(import.meta.dirname, '../../tests/shelf');
