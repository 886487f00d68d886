import { describe, expect, it } from 'vitest';
import { maskIdentityNumber, maskName } from '../../src/util/mask';

describe('maskName', () => {
  it.each([
    ['张三丰', '张**'],
    ['李四', '李*'],
    ['王', '王*'],
    ['𠮷田', '𠮷*'],
    ['张**', '张**'],
    ['', ''],
  ])('%j becomes %j', (name, masked) => expect(maskName(name)).toBe(masked));
});

describe('maskIdentityNumber', () => {
  it.each([
    ['110101199003074514', '1****************4'],
    ['1234', '****'],
    ['12345', '1***5'],
    ['3301**********1234', '3301**********1234'],
    ['', ''],
  ])('%j becomes %j', (number, masked) => expect(maskIdentityNumber(number)).toBe(masked));
});
