import type { Dataset } from '../../catalog/dataset-schema';
import type { Mapping } from '../map/map-headers';
import type { RowState } from '../read/row-state';
import type { ChangeRule, FaultRule } from '../rules';
import { type AssessedItems, assessedItems } from './assessed-items';
import { addCounts } from './counts';
import { bitOf, type QualityDimension, qualityDimensions } from './dimension';
import { DimensionTally } from './dimension-tally';
import { byRows, type FileQuality, type UnitQuality } from './file-quality';
import { ruleQuality } from './rule-dimensions';
import { timeLimitOf, timelinessOf } from './timeliness';

interface Unit {
  readonly region: string | null;
  readonly department: string | null;
  rows: number;
  accepted: number;
  faultless: number;
  readonly tally: DimensionTally;
}

const completeness = bitOf('completeness');
const consistency = bitOf('consistency');
const timeliness = bitOf('timeliness');
const uniqueness = bitOf('uniqueness');
const filledBits = bitOf('accuracy') | consistency | bitOf('accessibility');

/** Counts the quality of rows as they are read: by field and by unit, nothing of a row is kept. */
export class QualityTally {
  readonly #items: AssessedItems;
  readonly #places: ReadonlyMap<string, number>;
  readonly #names: readonly string[];
  /** One a field, then one for rows as a whole. */
  readonly #fields: readonly DimensionTally[];
  readonly #filled: Float64Array;
  readonly #units = new Map<string | null, Map<string | null, Unit>>();
  /** Of the row at hand: sets of dimensions by place, rows as a whole last. */
  readonly #assessed: Uint8Array;
  readonly #deficient: Uint8Array;
  readonly #judge: ReturnType<typeof timelinessOf>;
  readonly #limitPlace: number;
  readonly #regionPlace: number;
  readonly #departmentPlace: number;
  #faultless = 0;
  #notAssessable = 0;

  constructor(dataset: Dataset, mapping: Mapping) {
    const { fields } = dataset;
    this.#items = assessedItems(dataset, mapping);
    this.#names = fields.map(({ name }) => name);
    this.#places = new Map(this.#names.map((name, place) => [name, place]));
    this.#fields = Array.from({ length: fields.length + 1 }, () => new DimensionTally());
    this.#filled = new Float64Array(fields.length);
    this.#assessed = new Uint8Array(fields.length + 1);
    this.#deficient = new Uint8Array(fields.length + 1);
    this.#judge = timelinessOf(dataset);
    this.#limitPlace = this.#places.get(timeLimitOf(dataset)?.to[0] ?? '') ?? -1;
    this.#regionPlace = fields.findIndex(({ role }) => role === 'region');
    this.#departmentPlace = fields.findIndex(({ role }) => role === 'department');
  }

  /** Counts a row after all rules, accepted or rejected. */
  add(row: RowState): void {
    const unit = this.#unitOf(row);
    this.#deficient.fill(0);
    this.#noteRules(row, unit);
    const whole = this.#names.length;
    if (this.#deficient[whole]) this.#assessed.fill(0);
    else this.#assess(row);
    this.#assessed[whole] = consistency;
    let deficientInAny = 0;
    for (let place = 0; place <= whole; place += 1) {
      const assessed = this.#assessed[place] ?? 0;
      const deficient = this.#deficient[place] ?? 0;
      deficientInAny |= deficient;
      if (place < whole && (row.values[place] ?? null) !== null) {
        this.#filled[place] = (this.#filled[place] ?? 0) + 1;
      }
      if ((assessed | deficient) === 0) continue;
      this.#fields[place]?.add(assessed, deficient);
      unit.tally.add(assessed, deficient);
    }
    unit.rows += 1;
    if (row.faults.length === 0) unit.accepted += 1;
    if (deficientInAny === 0) {
      unit.faultless += 1;
      this.#faultless += 1;
    }
  }

  finish(): FileQuality {
    const fields = this.#fields.map((tally, place) => ({
      field: this.#names[place] ?? null,
      filled: this.#filled[place] ?? 0,
      counts: tally.counts(),
    }));
    return {
      faultless: this.#faultless,
      counts: addCounts(fields.map(({ counts }) => counts)),
      fields,
      units: [...this.#units.values()]
        .flatMap((units) => [...units.values()])
        .map(({ tally, ...unit }): UnitQuality => ({ ...unit, counts: tally.counts() }))
        .sort(byRows),
      timelinessNotAssessable: this.#judge ? this.#notAssessable : null,
    };
  }

  /** What the rules found: a defect of a whole row stands at the last place. */
  #noteRules({ faults, changes }: RowState, unit: Unit): void {
    for (const { field, rule } of faults) this.#noteRule(field, rule, unit);
    for (const { field, rule } of changes) this.#noteRule(field, rule, unit);
  }

  #noteRule(field: string | null, rule: ChangeRule | FaultRule, unit: Unit): void {
    const { dimension, effect } = ruleQuality[rule];
    if (effect === 'none') return;
    const place = field === null ? this.#names.length : this.#places.get(field);
    if (place === undefined) return;
    if (effect === 'defect') {
      this.#deficient[place] = (this.#deficient[place] ?? 0) | bits[dimension];
      return;
    }
    const at = places[dimension];
    this.#fields[place]?.addRepaired(at);
    unit.tally.addRepaired(at);
  }

  #assess({ values, faults }: RowState): void {
    const { always, ofKind, whereFilled, datePairs, kindPlace, keyPlace, isUnmapped } = this.#items;
    const kind = values[kindPlace];
    const conditional = typeof kind === 'string' ? ofKind.get(kind) : undefined;
    for (let place = 0; place < whereFilled.length; place += 1) {
      const deficient = this.#deficient[place] ?? 0;
      const isEmpty = (values[place] ?? null) === null;
      const required = (always[place] ?? 0) | (conditional?.[place] ?? 0);
      if (required && isEmpty && isUnmapped[place]) {
        this.#deficient[place] = deficient | completeness;
      }
      const stood = !isEmpty || (deficient & filledBits) !== 0;
      this.#assessed[place] = required | (stood ? (whereFilled[place] ?? 0) : 0);
    }
    for (const { earlier, later } of datePairs) {
      if (values[earlier] && values[later]) this.#mark(later, consistency);
    }
    const isKeyed = faults.every(({ rule }) => rule === 'duplicate_key');
    if (isKeyed && keyPlace >= 0) this.#mark(keyPlace, uniqueness);
    const judged = this.#judge?.(values);
    if (judged === 'not_assessable') this.#notAssessable += 1;
    else if (judged !== undefined) {
      this.#mark(this.#limitPlace, timeliness);
      if (judged === 'late') {
        this.#deficient[this.#limitPlace] = (this.#deficient[this.#limitPlace] ?? 0) | timeliness;
      }
    }
  }

  #mark(place: number, bit: number): void {
    this.#assessed[place] = (this.#assessed[place] ?? 0) | bit;
  }

  #unitOf({ values }: RowState): Unit {
    const region = codeAt(values[this.#regionPlace]);
    const department = codeAt(values[this.#departmentPlace]);
    let ofRegion = this.#units.get(region);
    if (!ofRegion) {
      ofRegion = new Map();
      this.#units.set(region, ofRegion);
    }
    const known = ofRegion.get(department);
    if (known) return known;
    const tally = new DimensionTally();
    const unit = { region, department, rows: 0, accepted: 0, faultless: 0, tally };
    ofRegion.set(department, unit);
    return unit;
  }
}

const bits = Object.fromEntries(
  qualityDimensions.map((dimension) => [dimension, bitOf(dimension)]),
) as Record<QualityDimension, number>;

const places = Object.fromEntries(
  qualityDimensions.map((dimension, place) => [dimension, place]),
) as Record<QualityDimension, number>;

function codeAt(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
