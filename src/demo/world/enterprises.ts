import type { Random } from '../../util/random';
import { inventedCreditCode } from '../text/credit-code';
import { enterpriseName, enterpriseTrades, maskedName } from '../text/organisation-name';
import type { Place } from './place';

export interface Enterprise {
  readonly name: string;
  readonly creditCode: string;
  /** Masked name of the legal representative. */
  readonly representative: string;
}

/** The invented enterprises of the counties, made when first met; as many a county as it has people. */
export class Enterprises {
  private readonly known = new Map<string, Enterprise>();
  private readonly randomFor: (key: string) => Random;
  private readonly residentsEach: number;

  /** One enterprise for so many residents. */
  constructor(randomFor: (key: string) => Random, residentsEach: number) {
    this.randomFor = randomFor;
    this.residentsEach = residentsEach;
  }

  /** An enterprise of a county; those with low numbers come up more often. */
  draw(county: Place, random: Random): Enterprise {
    const count = Math.max(20, Math.floor(county.population / this.residentsEach));
    return this.at(county, Math.min(random.below(count), random.below(count)));
  }

  /** The enterprise with a number in its county. */
  at(county: Place, number: number): Enterprise {
    const key = `${county.code}/enterprise/${number}`;
    const known = this.known.get(key);
    if (known) return known;
    const random = this.randomFor(key);
    const made = {
      name: enterpriseName(county.short, random.pick(enterpriseTrades), random),
      creditCode: inventedCreditCode('91', county.code, key),
      representative: maskedName(random),
    };
    this.known.set(key, made);
    return made;
  }
}
