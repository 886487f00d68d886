import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';

const fixture = (name: string) => resolve(import.meta.dirname, '../fixtures/intake', name);

/** 26 rows of it can be loaded. */
export const penalties = fixture('penalties-kinds.gb18030.csv');

/** Invented penalties as UTF-8, each with a document number of its own. */
export function manyPenalties(rows: number, prefix: string): Buffer {
  const header =
    '行政相对人名称,行政相对人类别,统一社会信用代码,行政处罚决定书文号,违法事实,处罚类别,罚款金额(万元),处罚决定日期,处罚机关,公示日期';
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      `杭州样例${row}有限公司`,
      '法人及非法人组织',
      '91330106MA00000003',
      `${prefix}〔2026〕${row}号`,
      `发布的广告含有不实内容，第${row}次`,
      '警告',
      '0.5',
      '2026-03-02',
      '杭州市西湖区市场监督管理局',
      '2026-03-04',
    ].join(','),
  );
  return Buffer.from(`${header}\n${lines.join('\n')}\n`);
}

/** Invented records of dishonesty by the names of their fields. */
export const dishonesty = {
  name: 'dishonesty.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'record_id,region_code,department_code,area,subject,subject_kind,record_kind,severity,event_date,report_date',
      'own-1,330106,market_regulation,food_drug,西湖区某样例局,department,broken_commitment,minor,2026-05-06,2026-05-08',
      'own-2,331102,finance,other,莲都区某样例局,department,broken_commitment,serious,2026-05-16,2026-05-18',
    ].join('\n'),
  ),
};

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

/** Opens the Data page and waits until the database is there. */
export async function openData(page: Page): Promise<void> {
  await page.goto('./#/data');
  await expectData(page);
}

/** Waits until the Data page and the database are there. */
export async function expectData(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: '打开其他快照' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /目录 \d+ 个数据集/ })).toBeVisible();
}

/** Reads a file and presses the button that loads its rows, so many. */
export async function startLoad(page: Page, files: Files, rows: number): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(files);
  const count = rows.toLocaleString('en-US');
  await page.getByRole('button', { name: `载入 ${count} 行` }).click();
}

/** Loads the rows of a file, so many. */
export async function load(page: Page, files: Files, rows: number): Promise<void> {
  await startLoad(page, files, rows);
  await expect(page.getByText(`已载入 ${rows.toLocaleString('en-US')} 行`).first()).toBeVisible();
}

/** The part of the page that is about keeping. */
export const keptPanel = (page: Page) => page.getByRole('region', { name: '在这个浏览器里保留' });

/** Switches keeping on and waits until so many rows are kept. */
export async function keep(page: Page, rows: number): Promise<void> {
  await keptPanel(page).getByRole('switch').click();
  await expectKept(page, rows);
}

/** Waits until the page says that so many rows are kept and shown. */
export async function expectKept(page: Page, rows: number): Promise<void> {
  const panel = keptPanel(page);
  await expect(panel.getByText('保留于', { exact: true })).toBeVisible();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(fact(page, '行数')).toHaveText(rows.toLocaleString('en-US'));
  await expect(panel.getByRole('switch')).toBeChecked();
}

/** A fact about what is kept, by its label. */
export const fact = (page: Page, label: string) =>
  keptPanel(page).locator('dl > div').filter({ hasText: label }).locator('dd');

/** Paths and sizes of all that the origin has in its private storage. */
export function storedFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'file') paths.push(path + name);
        else await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return paths;
  });
}

/** Waits, watching closely, until a file or folder is among what is kept. */
export function untilStored(page: Page, path: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    const names = ['chengjian-kept', ...wanted.split('/')];
    const last = names.pop() ?? '';
    for (;;) {
      try {
        let folder = await navigator.storage.getDirectory();
        for (const name of names) folder = await folder.getDirectoryHandle(name);
        for await (const name of folder.keys()) if (name === last) return;
      } catch (thrown) {
        if (!(thrown instanceof DOMException) || thrown.name !== 'NotFoundError') throw thrown;
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }, path);
}

/** Whether a text stands anywhere in what the origin has in its private storage. */
export function isStored(page: Page, text: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const isIn = async (folder: FileSystemDirectoryHandle): Promise<boolean> => {
      for await (const handle of folder.values()) {
        if (handle.kind === 'directory') {
          if (await isIn(handle as FileSystemDirectoryHandle)) return true;
        } else {
          const file = await (handle as FileSystemFileHandle).getFile();
          if ((await file.text()).includes(wanted)) return true;
        }
      }
      return false;
    };
    return isIn(await navigator.storage.getDirectory());
  }, text);
}

/** Changes one byte in the middle of the first stored file whose path holds the text. */
export function damage(page: Page, path: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    const find = async (
      folder: FileSystemDirectoryHandle,
      from: string,
    ): Promise<FileSystemFileHandle | null> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') {
          const found = await find(handle as FileSystemDirectoryHandle, `${from}${name}/`);
          if (found) return found;
        } else if (`${from}${name}`.includes(wanted)) return handle as FileSystemFileHandle;
      }
      return null;
    };
    const handle = await find(await navigator.storage.getDirectory(), '');
    if (!handle) throw new Error(`Nothing is stored under ${wanted}.`);
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
  }, path);
}
