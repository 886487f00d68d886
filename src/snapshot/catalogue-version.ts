/** Version of the catalogue of datasets that snapshots made here follow. */
export const catalogueVersion = '1.0.0';
