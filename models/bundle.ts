import { zipSync, type Zippable } from 'fflate';

/**
 * Every file's bytes start at a multiple of this many bytes. MediaPipe reads networks in place; its own bundles align to
 * 4, but the weights inside a network ask for 16.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/3b85afc6e1523af81d3b7bdf51e855972490a2f1/mediapipe/tasks/python/metadata/metadata_writers/model_asset_bundle_utils.py
 */
const ENTRY_ALIGNMENT = 16;

const LOCAL_HEADER_BYTES = 30;
const EXTRA_HEADER_BYTES = 4;
/**
 * The extra field of Android's zipalign: the alignment as a 16-bit number, then zeros as padding.
 *
 * Source: https://android.googlesource.com/platform/build/+/26f00cd
 */
const PADDING_FIELD = 0xd935;
const PADDING_MINIMUM_BYTES = 2;
/** The first moment a zip can name. fflate writes local time, so this gives the same bytes in every time zone. */
const EPOCH = new Date(1980, 0, 1);

/** An uncompressed zip whose bytes depend on nothing but its files (ASCII names, in the order given). */
export function bundle(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  let position = 0;
  for (const [name, bytes] of files) {
    const unpadded = position + LOCAL_HEADER_BYTES + name.length + EXTRA_HEADER_BYTES + PADDING_MINIMUM_BYTES;
    const dataStart = Math.ceil(unpadded / ENTRY_ALIGNMENT) * ENTRY_ALIGNMENT;
    const padding = new Uint8Array(PADDING_MINIMUM_BYTES + dataStart - unpadded);
    new DataView(padding.buffer).setUint16(0, ENTRY_ALIGNMENT, true);
    entries[name] = [bytes, { level: 0, mtime: EPOCH, extra: { [PADDING_FIELD]: padding } }];
    position = dataStart + bytes.length;
  }
  return zipSync(entries);
}
