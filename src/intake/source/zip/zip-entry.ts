/** A file inside a zip, as its directory describes it. */
export interface ZipEntry {
  /** Path with `/` between its parts, as it stands in the zip. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its local header starts in the zip. */
  readonly offset: number;
}
