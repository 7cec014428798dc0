import { Builder, type Offset } from 'flatbuffers';

import * as schema from './schema.ts';
import { floatVector, offsetVector } from './vectors.ts';

/** What a network expects of its picture: each channel value 0..255 becomes `(value - mean) / std`. */
type Normalization = { readonly mean: number; readonly std: number };

export type NetworkMetadata = {
  readonly name: string;
  readonly description: string;
  /** SPDX identifier. */
  readonly license: string;
  readonly input: Normalization;
};

/** The `ModelMetadata` flatbuffer (identifier `M001`) of a network with one subgraph and one picture as input. */
export function buildMetadata(network: NetworkMetadata): Uint8Array {
  const builder = new Builder(1024);
  const inputs = offsetVector(builder, [tensorMetadata(builder, network.input)]);
  const subgraph = table(builder, [[schema.SUBGRAPH_METADATA.inputTensorMetadata, inputs]]);
  const subgraphs = offsetVector(builder, [subgraph]);
  const root = table(builder, [
    [schema.MODEL_METADATA.name, builder.createString(network.name)],
    [schema.MODEL_METADATA.description, builder.createString(network.description)],
    [schema.MODEL_METADATA.subgraphMetadata, subgraphs],
    [schema.MODEL_METADATA.license, builder.createString(network.license)],
  ]);
  builder.finish(root, schema.METADATA_IDENTIFIER);
  return builder.asUint8Array();
}

function tensorMetadata(builder: Builder, { mean, std }: Normalization): Offset {
  const options = table(builder, [
    [schema.NORMALIZATION_OPTIONS.mean, floatVector(builder, [mean])],
    [schema.NORMALIZATION_OPTIONS.std, floatVector(builder, [std])],
  ]);
  const units = offsetVector(builder, [processUnit(builder, options)]);
  return table(builder, [
    [schema.TENSOR_METADATA.name, builder.createString('image')],
    [schema.TENSOR_METADATA.processUnits, units],
  ]);
}

function processUnit(builder: Builder, normalization: Offset): Offset {
  builder.startObject(2);
  builder.addFieldInt8(schema.PROCESS_UNIT.optionsType, schema.NORMALIZATION_OPTIONS_TYPE, 0);
  builder.addFieldOffset(schema.PROCESS_UNIT.options, normalization, 0);
  return builder.endObject();
}

/** A table whose fields all point at objects written before it. */
function table(builder: Builder, fields: readonly (readonly [slot: number, target: Offset])[]): Offset {
  builder.startObject(1 + Math.max(...fields.map(([slot]) => slot)));
  for (const [slot, target] of fields) builder.addFieldOffset(slot, target, 0);
  return builder.endObject();
}
