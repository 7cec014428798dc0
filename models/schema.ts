/**
 * Field slots of the two flatbuffer schemas the packer touches: the place of a field in its table, from zero.
 * A union takes two slots, its type first.
 */

/**
 * Source: https://github.com/tensorflow/tensorflow/blob/b6971fc8f4c9b60aa9a49366a0113505fa82a761/tensorflow/compiler/mlir/lite/schema/schema.fbs
 */
export const MODEL_IDENTIFIER = 'TFL3';
export const MODEL = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadataBuffer: 5,
  metadata: 6,
  signatureDefs: 7,
} as const;
export const MODEL_SLOTS = Object.keys(MODEL).length;

/** `Metadata` in the same schema: a name, and an index into `Model.buffers`. */
export const METADATA_ENTRY = { name: 0, buffer: 1 } as const;

/** `Buffer` in the same schema; its `data` is `force_align: 16`. */
export const BUFFER = { data: 0 } as const;
export const BUFFER_ALIGNMENT = 16;

/**
 * The entry under which MediaPipe looks for the metadata.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/307679f92ca43fefeb73f465899a22a6041735f8/mediapipe/tasks/cc/metadata/metadata_extractor.cc
 */
export const METADATA_NAME = 'TFLITE_METADATA';

/**
 * Source: https://github.com/google-ai-edge/mediapipe/blob/3afe4cafc4bfb5f33bfa4b59ab0060dfbd800c48/mediapipe/tasks/metadata/metadata_schema.fbs
 */
export const METADATA_IDENTIFIER = 'M001';
export const MODEL_METADATA = { name: 0, description: 1, subgraphMetadata: 3, license: 5 } as const;
export const SUBGRAPH_METADATA = { inputTensorMetadata: 2 } as const;
export const TENSOR_METADATA = { name: 0, processUnits: 4 } as const;
export const PROCESS_UNIT = { optionsType: 0, options: 1 } as const;
export const NORMALIZATION_OPTIONS = { mean: 0, std: 1 } as const;
/** `NormalizationOptions` is the first member of the union `ProcessUnitOptions`. */
export const NORMALIZATION_OPTIONS_TYPE = 1;
