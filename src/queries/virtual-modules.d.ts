/** Made by scripts/build/indicator-names-plugin.ts from data/models/indicators. */
declare module 'virtual:indicator-names' {
  export const indicatorNames: readonly string[];
}
