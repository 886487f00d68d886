/** A folder of the browser's private storage, as far as kept data needs one. */
export interface Folder {
  /** Names of the files and folders in it, in no order. */
  list(): Promise<readonly string[]>;
  /** A folder inside it, made where there is none. */
  folder(name: string): Promise<Folder>;
  /** The bytes of a file; null where there is none. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /**
   * Makes a file of the bytes, in place of one of that name. When it resolves the bytes are on the
   * disk; whoever stops it midway leaves any part of them.
   */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file, or a folder with all in it; nothing where there is none. */
  remove(name: string): Promise<void>;
}
