import { create } from 'zustand';

interface DroppedFiles {
  /** Files dropped on or picked for the window that nothing has read yet. */
  readonly files: readonly File[];
  offer(files: readonly File[]): void;
  /** Hands the files out, once. */
  take(): readonly File[];
}

/** Files on their way from the window, where they were dropped, to the page that reads them. */
export const useDroppedFiles = create<DroppedFiles>((set, get) => ({
  files: [],
  offer: (files) => set({ files: [...get().files, ...files] }),
  take: () => {
    const { files } = get();
    if (files.length > 0) set({ files: [] });
    return files;
  },
}));
