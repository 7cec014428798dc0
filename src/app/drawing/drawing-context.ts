/** What is drawn on: a canvas of the page, or one that a worker has. */
export type DrawingContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
