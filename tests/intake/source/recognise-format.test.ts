import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../src/intake/source/recognise-format';

const formatOf = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  recogniseFormat(new File([content], name));

describe('recogniseFormat', () => {
  it('goes by the first bytes, not by the name', async () => {
    expect(await formatOf('penalties.xls', 'a,b\n1,2\n')).toBe('delimited');
    expect(await formatOf('penalties.csv', new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('zip');
    expect(await formatOf('penalties.xlsx', new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('xlsx');
    expect(await formatOf('penalties.txt', '[{"a":1}]')).toBe('json');
    expect(await formatOf('penalties.txt', '\ufeff{"a":1}\n{"a":2}')).toBe('jsonl');
  });

  it.each(['a.zip', 'a.parquet', 'a.arrow', 'a.duckdb'])(
    'says that %s is damaged where it begins as something else',
    async (name) => {
      await expect(formatOf(name, 'PKxx')).rejects.toMatchObject({ kind: 'damaged' });
      expect(await formatOf(name, '')).toBe('delimited');
    },
  );

  it.each([
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>',
    '\ufeff<table border="1"><tr><td>处罚</td></tr></table>',
    '\r\n<!DOCTYPE html>',
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
  ])('names markup that calls itself a spread sheet: %s', async (content) => {
    await expect(formatOf('处罚.xls', content)).rejects.toMatchObject({
      kind: 'unsupported_format',
      message: expect.stringContaining('HTML'),
    });
  });

  it('takes a table whose first header begins with a sign of markup as a table', async () => {
    expect(await formatOf('a.csv', '<script>alert(1)</script>,b\n1,2\n')).toBe('delimited');
  });
});
