import type { Bilingual } from '../catalog/dataset-schema';
import type { SnapshotManifest, SnapshotResource } from './manifest-schema';
import { signaturePath } from './snapshot-files';

export interface SnapshotDescription {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: string;
  readonly publisher: string;
  /** Civil date `YYYY-MM-DD` in Chinese time. */
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly catalogueVersion: string;
  readonly compared: string | null;
  readonly synthetic: boolean;
  readonly seed?: string;
  readonly scale?: number;
  readonly fingerprint?: string;
  readonly sources?: readonly string[];
  /** Under which others may use it; stated nowhere if missing. */
  readonly license?: { readonly name: string; readonly title: string };
  /** A `datapackage.sig` stands beside the manifest. */
  readonly isSigned?: boolean;
}

/** The `datapackage.json` of a snapshot. Reads no clock: `created` is the as-of date. */
export function assembleManifest(
  description: SnapshotDescription,
  resources: readonly SnapshotResource[],
): SnapshotManifest {
  const { seed, scale, fingerprint, license, sources = [], isSigned = false } = description;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: description.name,
    title: description.title.zh,
    description: description.description,
    version: description.asOf.replaceAll('-', '.'),
    created: `${description.asOf}T00:00:00+08:00`,
    contributors: [{ title: description.publisher, roles: ['publisher'] }],
    ...(license ? { licenses: [{ ...license }] } : {}),
    ...(sources.length > 0 ? { sources: sources.map((title) => ({ title })) } : {}),
    'chengjian:asOf': description.asOf,
    'chengjian:period': { ...description.period },
    'chengjian:catalogueVersion': description.catalogueVersion,
    'chengjian:titles': { ...description.title },
    'chengjian:synthetic': description.synthetic,
    'chengjian:compared': description.compared,
    ...(seed === undefined ? {} : { 'chengjian:seed': seed }),
    ...(scale === undefined ? {} : { 'chengjian:scale': scale }),
    ...(fingerprint === undefined ? {} : { 'chengjian:fingerprint': fingerprint }),
    ...(isSigned ? { 'chengjian:signature': signaturePath } : {}),
    resources: [...resources],
  };
}
