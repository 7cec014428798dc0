/** A package that is part of the product: its code, fonts or models are in the built page. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression; null when the package does not say. */
  readonly licence: string | null;
  /** Of the archive that it came in, lower-case hexadecimal; null when the lock file does not say. */
  readonly sha512: string | null;
}

/** The part of a lock file that is needed here. */
export interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      {
        /** Only that of the product itself: others are named by their place. */
        readonly name?: string;
        readonly version?: string;
        readonly license?: string;
        readonly integrity?: string;
        readonly dev?: boolean;
        readonly devOptional?: boolean;
      }
    >
  >;
}

/** Licences that let the product be used, changed and passed on by anybody. */
const KNOWN: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
];

const INTEGRITY = /^sha512-([A-Za-z0-9+/]+=*)$/;

function sha512Of(integrity = ''): string | null {
  const [, base64] = INTEGRITY.exec(integrity) ?? [];
  return base64 === undefined ? null : Buffer.from(base64, 'base64').toString('hex');
}

const FOLDER = 'node_modules/';

/** What `dependencies` bring along; tools that only build and test stay out of the product. */
export function shippedPackages({ packages }: LockFile): readonly ShippedPackage[] {
  return Object.entries(packages)
    .filter(([place, entry]) => place !== '' && entry.dev !== true && entry.devOptional !== true)
    .map(([place, { version = '', license = null, integrity }]) => ({
      name: place.slice(place.lastIndexOf(FOLDER) + FOLDER.length),
      version,
      licence: license,
      sha512: sha512Of(integrity),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Packages whose licence is missing or not one that is known to fit. */
export const doubtful = (shipped: readonly ShippedPackage[]): readonly ShippedPackage[] =>
  shipped.filter(({ licence }) => licence === null || !KNOWN.includes(licence));
