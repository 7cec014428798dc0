import type { Manifest } from '../../../models/manifest.ts';
import type { LockFile, ShippedPackage } from './packages.ts';

/** A package or a model. Source: https://cyclonedx.org/docs/1.5/json/#components */
export interface Component {
  readonly type: 'library' | 'machine-learning-model';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly expression: string }[];
  readonly purl?: string;
  readonly hashes: readonly { readonly alg: 'SHA-256' | 'SHA-512'; readonly content: string }[];
}

/** What the product is made of, to the byte. */
export interface Bill {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.5';
  readonly version: 1;
  readonly metadata: {
    readonly component: {
      readonly type: 'application';
      readonly 'bom-ref': string;
      readonly name: string;
      readonly version: string;
    };
  };
  readonly components: readonly Component[];
}

const licensed = (licence: string | null) =>
  licence === null ? {} : { licenses: [{ expression: licence }] };

/** Source: https://github.com/package-url/purl-spec, for npm: the sign of a scope is written with a percent sign. */
const packageUrl = ({ name, version }: ShippedPackage): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const libraryOf = (shipped: ShippedPackage): Component => ({
  type: 'library',
  'bom-ref': packageUrl(shipped),
  name: shipped.name,
  version: shipped.version,
  ...licensed(shipped.licence),
  purl: packageUrl(shipped),
  hashes: shipped.sha512 === null ? [] : [{ alg: 'SHA-512', content: shipped.sha512 }],
});

/**
 * A bill of materials: all that is shipped, and the models with the hashes that the page checks. Without the time of day: the same
 * product has the same bill.
 */
export function billOf(
  { packages }: LockFile,
  shipped: readonly ShippedPackage[],
  { models, version, license }: Manifest,
): Bill {
  const { name = '', version: own = '' } = packages[''] ?? {};
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version: own } },
    components: [
      ...shipped.map(libraryOf),
      ...Object.values(models).map(({ file, sha256 }): Component => ({
        type: 'machine-learning-model',
        'bom-ref': file,
        name: file,
        version,
        ...licensed(license),
        hashes: [{ alg: 'SHA-256', content: sha256 }],
      })),
    ],
  };
}
