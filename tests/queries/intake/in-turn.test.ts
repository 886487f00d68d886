import { expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import { inTurn } from '../../../src/queries/intake/in-turn';

it('starts no work on an engine before what was asked for earlier is over, failed or not', async () => {
  const engine = {} as Engine;
  const order: string[] = [];
  const work = (name: string, fails: boolean) => async () => {
    order.push(`${name} starts`);
    await new Promise((settle) => setTimeout(settle, 5));
    order.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const results = await Promise.allSettled([
    inTurn(engine, work('first', true)),
    inTurn(engine, work('second', false)),
    inTurn({} as Engine, async () => order.push('another engine')),
  ]);
  expect(order).toEqual([
    'first starts',
    'another engine',
    'first ends',
    'second starts',
    'second ends',
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});
