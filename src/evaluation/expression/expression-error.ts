/** Where an expression stands: the document and the path in it, such as `flow/0/met`. */
export interface ExpressionPlace {
  readonly document: string;
  readonly path: string;
  readonly expression: string;
}

/** An expression that the grammar or the catalogue does not allow; `position` counts from 0. */
export class ExpressionError extends Error {
  readonly place: ExpressionPlace;
  readonly position: number;

  constructor(place: ExpressionPlace, position: number, problem: string) {
    super(
      `${place.document}, ${place.path}: ${problem} (at character ${position + 1} of ${JSON.stringify(place.expression)})`,
    );
    this.name = 'ExpressionError';
    this.place = place;
    this.position = position;
  }
}
