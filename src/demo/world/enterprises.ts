import { Random } from '../sampling/random';
import { inventedCreditCode } from '../text/credit-code';
import { enterpriseName, enterpriseTrades } from '../text/organisation-name';
import type { Place } from './place';

export interface Enterprise {
  readonly name: string;
  readonly creditCode: string;
}

/** The invented enterprises of the counties, made when first met; as many a county as it has people. */
export class Enterprises {
  private readonly known = new Map<string, Enterprise>();
  private readonly seed: string;
  private readonly residentsEach: number;

  /** One enterprise for so many residents. */
  constructor(seed: string, residentsEach: number) {
    this.seed = seed;
    this.residentsEach = residentsEach;
  }

  /** An enterprise of a county; some come up far more often than others. */
  draw(county: Place, random: Random): Enterprise {
    const count = Math.max(20, Math.floor(county.population / this.residentsEach));
    return this.at(county, Math.min(random.below(count), random.below(count)));
  }

  /** The enterprise with a number in its county. */
  at(county: Place, number: number): Enterprise {
    const key = `${county.code}/${number}`;
    const known = this.known.get(key);
    if (known) return known;
    const random = new Random(`${this.seed}/enterprise/${key}`);
    const made = {
      name: enterpriseName(county.short, random.pick(enterpriseTrades), random),
      creditCode: inventedCreditCode('91', county.code, key),
    };
    this.known.set(key, made);
    return made;
  }
}
