/** The packs that tests install. */
export const shelf: string;
