const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const deepestList = 4;

/** Where a scanner stands: before the list of records, in it, or after it. */
type Stretch = 'before' | 'records' | 'after';

/**
 * Finds the elements of the first list of records in a JSON text that is fed to it piece by piece:
 * the list at the root, else the first list of objects or lists not too deep below it.
 */
export class RecordScanner {
  stretch: Stretch = 'before';
  /** The text before the list with its opening bracket and, once it has ended, that after it. */
  frame = '';
  #text = '';
  #place = 0;
  #start = 0;
  #depth = 0;
  #isInText = false;
  #isEscaped = false;
  #elements: string[] = [];

  /** Characters that are held because their element has not ended. */
  get heldLength(): number {
    return this.#text.length - this.#start;
  }

  /** Elements that end in this piece, in order, an empty last one included. */
  feed(piece: string): readonly string[] {
    if (this.stretch === 'after') {
      this.frame += piece;
      return [];
    }
    this.#text = this.#text.slice(this.#start) + piece;
    this.#place -= this.#start;
    this.#start = 0;
    this.#elements = [];
    this.#scan();
    return this.#elements;
  }

  /** What was read without a list, once all has been fed. */
  whole(): string {
    return this.frame + this.#text.slice(this.#start);
  }

  #scan(): void {
    for (; this.#place < this.#text.length && !this.#hasEnded(); this.#place += 1) {
      const sign = this.#text.charCodeAt(this.#place);
      if (this.#isInText) this.#scanText(sign);
      else if (sign === quote) this.#isInText = true;
      else if (sign === openBracket || sign === openBrace) {
        if (!this.#open(sign)) return;
      } else if (sign === closeBracket || sign === closeBrace) this.#close();
      else if (sign === comma && this.stretch === 'records' && this.#depth === 0) {
        this.#endElement();
      }
    }
  }

  #hasEnded(): boolean {
    return this.stretch === 'after';
  }

  #scanText(sign: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (sign === backslash) this.#isEscaped = true;
    else if (sign === quote) this.#isInText = false;
  }

  /** False where more text is needed to tell whether this bracket opens the records. */
  #open(sign: number): boolean {
    if (this.stretch === 'before' && sign === openBracket && this.#depth <= deepestList) {
      const next = this.#signAfter(this.#place + 1);
      if (next === null) return false;
      if (this.#depth === 0 || next === '{' || next === '[') {
        this.frame = this.#text.slice(0, this.#place + 1);
        this.stretch = 'records';
        this.#start = this.#place + 1;
        this.#depth = 0;
        return true;
      }
    }
    this.#depth += 1;
    return true;
  }

  #close(): void {
    if (this.stretch !== 'records' || this.#depth > 0) {
      this.#depth -= 1;
      return;
    }
    this.#endElement();
    this.frame += this.#text.slice(this.#place);
    this.#text = '';
    this.#start = 0;
    this.stretch = 'after';
  }

  #endElement(): void {
    this.#elements.push(this.#text.slice(this.#start, this.#place));
    this.#start = this.#place + 1;
  }

  #signAfter(from: number): string | null {
    for (let place = from; place < this.#text.length; place += 1) {
      const sign = this.#text[place] ?? '';
      if (sign.trim() !== '') return sign;
    }
    return null;
  }
}
