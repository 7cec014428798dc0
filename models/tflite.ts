import { Builder, type Offset } from 'flatbuffers';

import { ModelRoot } from './model-root.ts';
import * as schema from './schema.ts';
import { alignedByteVector, offsetVector } from './vectors.ts';

/** Root fields that are carried over as they are. */
const CARRIED_SLOTS = [
  schema.MODEL.operatorCodes,
  schema.MODEL.subgraphs,
  schema.MODEL.description,
  schema.MODEL.metadataBuffer,
  schema.MODEL.signatureDefs,
];

/**
 * A copy of a `.tflite` network that also carries `metadata` (a flatbuffer) under the name `TFLITE_METADATA`.
 * Throws if the network is not one, or carries such an entry already.
 *
 * The network is not serialised anew. Offsets in a flatbuffer point towards its end, and builders grow from the end:
 * so the old file, byte for byte, is the tail of the new one, and a new root table, buffer list and metadata list are
 * put in front and point at the old objects. Of the old file only its root and those two lists fall idle.
 */
export function withMetadata(network: Uint8Array, metadata: Uint8Array): Uint8Array {
  const old = new ModelRoot(network);
  if (old.metadataNames().includes(schema.METADATA_NAME)) {
    throw new Error(`the network already carries ${schema.METADATA_NAME}`);
  }
  const builder = new Builder(network.length + 64 * 1024);
  // Keeps the old file on the alignment its weights ask for, counted from the end of the new one.
  builder.prep(schema.BUFFER_ALIGNMENT, network.length);
  const start = builder.createByteVector(network) - 4; // past the vector's length
  const moved = (position: number): Offset => start - position;

  const oldBuffers = old.elements(schema.MODEL.buffers).map(moved);
  const buffers = offsetVector(builder, [...oldBuffers, addBuffer(builder, metadata)]);
  const oldEntries = old.elements(schema.MODEL.metadata).map(moved);
  const entries = offsetVector(builder, [...oldEntries, addMetadataEntry(builder, oldBuffers.length)]);

  builder.startObject(schema.MODEL_SLOTS);
  builder.addFieldInt32(schema.MODEL.version, old.version, 0);
  for (const slot of CARRIED_SLOTS) {
    const target = old.target(slot);
    if (target !== undefined) builder.addFieldOffset(slot, moved(target), 0);
  }
  builder.addFieldOffset(schema.MODEL.buffers, buffers, 0);
  builder.addFieldOffset(schema.MODEL.metadata, entries, 0);
  builder.finish(builder.endObject(), schema.MODEL_IDENTIFIER);
  return builder.asUint8Array();
}

function addBuffer(builder: Builder, bytes: Uint8Array): Offset {
  const data = alignedByteVector(builder, bytes, schema.BUFFER_ALIGNMENT);
  builder.startObject(1);
  builder.addFieldOffset(schema.BUFFER.data, data, 0);
  return builder.endObject();
}

function addMetadataEntry(builder: Builder, bufferIndex: number): Offset {
  const name = builder.createString(schema.METADATA_NAME);
  builder.startObject(2);
  builder.addFieldOffset(schema.METADATA_ENTRY.name, name, 0);
  builder.addFieldInt32(schema.METADATA_ENTRY.buffer, bufferIndex, 0);
  return builder.endObject();
}
