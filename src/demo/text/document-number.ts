/** Gives document numbers in running order of unit, series and year: `衢柯市监罚〔2026〕12号`. */
export class DocumentNumbers {
  private readonly last = new Map<string, number>();

  /** `mark` is the mark of the unit and series, such as `衢柯市监罚`. */
  next(mark: string, year: number): string {
    const key = `${mark}${year}`;
    const number = (this.last.get(key) ?? 0) + 1;
    this.last.set(key, number);
    return `${mark}〔${year}〕${number}号`;
  }
}
