/** Folder of the snapshot that opens where the URL names none, relative to the page. */
export const defaultSnapshot = 'snapshots/zhejiang-demo-2026-10/';
