/** A decimal of Arrow, little-endian words in two's complement, in full digits. */
export function decimalText(words: Uint32Array, scale: number): string {
  const bits = BigInt(words.length * 32);
  let value = 0n;
  for (const [place, word] of words.entries()) value |= BigInt(word) << BigInt(place * 32);
  if (value >> (bits - 1n)) value -= 1n << bits;
  if (scale <= 0) return String(value * 10n ** BigInt(-scale));
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  const whole = sign + digits.slice(0, -scale);
  return fraction ? `${whole}.${fraction}` : whole;
}
