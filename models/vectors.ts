import type { Builder, Offset } from 'flatbuffers';

/** A flatbuffer grows from its end, so a vector's elements are written backwards. */
export function offsetVector(builder: Builder, items: readonly Offset[]): Offset {
  builder.startVector(4, items.length, 4);
  for (const item of items.toReversed()) builder.addOffset(item);
  return builder.endVector();
}

export function floatVector(builder: Builder, items: readonly number[]): Offset {
  builder.startVector(4, items.length, 4);
  for (const item of items.toReversed()) builder.addFloat32(item);
  return builder.endVector();
}

export function alignedByteVector(builder: Builder, bytes: Uint8Array, alignment: number): Offset {
  builder.startVector(1, bytes.length, alignment);
  for (const byte of bytes.toReversed()) builder.addInt8(byte);
  return builder.endVector();
}
