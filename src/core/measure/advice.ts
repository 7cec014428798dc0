/**
 * What would make the person better seen, although they are seen. The page says it while they set up; nothing is kept
 * back for it.
 *
 * - `few-frames`: the machine looks at fewer than ten pictures a second, so quick movements are seen late.
 * - `dim`: too little light; the points tremble more.
 * - `camera-rolled`: the camera hangs to one side.
 * - `camera-pitched`: the camera looks down or up at the person steeply.
 */
export type Advice = 'few-frames' | 'dim' | 'camera-rolled' | 'camera-pitched';
