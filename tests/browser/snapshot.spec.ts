import type { Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';
import {
  buildSnapshotFiles,
  flipped,
  type HandedFile,
  type SnapshotInFiles,
} from './snapshot-files';

let files: SnapshotInFiles;

test.beforeAll(async () => {
  files = await buildSnapshotFiles();
});

async function openData(page: Page): Promise<void> {
  await page.goto('./#/data');
  await expect(page.getByRole('button', { name: '校验全部文件' })).toBeVisible();
}

const importPanel = (page: Page) => page.getByRole('region', { name: '导入自己的数据' });
const offerOf = (page: Page, name: string) =>
  importPanel(page).getByRole('article', { name, exact: true });

async function drop(page: Page, { name, bytes }: HandedFile): Promise<void> {
  await page.evaluate(
    ({ fileName, base64 }) => {
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    { fileName: name, base64: bytes.toString('base64') },
  );
}

async function pickAsSnapshot(page: Page, { name, bytes }: HandedFile): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择快照文件' }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/zip', buffer: bytes });
}

test('a signed snapshot that is dropped is offered, opened, trusted, compared', async ({
  page,
}) => {
  await openData(page);
  await drop(page, files.signed);
  const offer = offerOf(page, 'signed.zip');
  for (const words of ['衢州市样例快照', '样例信用办', '2026-06-30', '26 行，1 个数据集']) {
    await expect(offer).toContainText(words);
  }
  await offer.getByRole('button', { name: '导入它的数据表' }).click();
  await expect(importPanel(page).getByRole('button', { name: '载入 26 行' })).toBeVisible();
  await expect(offer).toHaveCount(0);

  await drop(page, files.signed);
  await expectAccessible(page);
  await offer.getByRole('button', { name: '作为快照打开' }).click();
  const banner = page.getByRole('banner');
  await expect(banner).toContainText('衢州市样例快照');
  await expect(banner).toContainText('已签名（未知发布者）');
  await expect(page).toHaveURL(/snapshot=%7Elocal/);
  await page.getByRole('button', { name: '列为可信' }).click();
  await expect(banner).toContainText('已签名（可信）');
  await expectAccessible(page);

  const other = page.getByRole('listitem').filter({ hasText: '浙江省 2026年9月快照' });
  await other.getByRole('link', { name: '打开' }).click();
  await expect(banner).toContainText('浙江省 2026年9月快照');
  await page.evaluate(() => {
    location.hash = '#/data/compare?snapshot=snapshots/small/zhejiang-demo-2026-10/';
  });
  const choice = page.getByRole('listitem').filter({ hasText: 'signed.zip' });
  await choice.getByRole('link', { name: '对比' }).click();
  await expect(page.getByRole('button', { name: '导出摘要' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('衢州市样例快照');
  const penalties = page.getByRole('row', { name: /行政处罚/ });
  await expect(penalties).toContainText('26');
  await expectAccessible(page);
});

test('an encrypted snapshot opens by its passphrase only; damage is told apart', async ({
  page,
}) => {
  const { encrypted, passphrase } = files;
  await openData(page);
  const panel = page.getByRole('region', { name: '从文件打开快照' });
  const decrypt = async (words: string) => {
    await panel.getByLabel('口令').fill(words);
    await panel.getByRole('button', { name: '解密并打开' }).click();
  };
  await pickAsSnapshot(page, {
    name: 'short.zip.age',
    bytes: encrypted.bytes.subarray(0, encrypted.bytes.length - 70_000),
  });
  await decrypt(passphrase);
  await expect(panel.getByRole('alert')).toContainText('short.zip.age 不完整');
  await pickAsSnapshot(page, { ...flipped(encrypted, 0.4), name: 'altered.zip.age' });
  await decrypt(passphrase);
  await expect(panel.getByRole('alert')).toContainText('altered.zip.age 被改动过');
  await pickAsSnapshot(page, encrypted);
  await decrypt('wrong horse battery');
  await expect(panel.getByRole('alert')).toContainText('口令不对');
  await expectAccessible(page);
  await expect(page.getByRole('banner')).toContainText('浙江省 2026年10月快照');
  expect(await storedNames(page)).toEqual([]);
  await decrypt(passphrase);
  await expect(page.getByRole('banner')).toContainText('衢州市样例快照');
  await expect(page.getByText('来自加密文件')).toBeVisible();
});

/** Everything in the private storage of the browser. */
const storedNames = (page: Page) =>
  page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });

test('one flipped byte is found and named; opened anyway, every page says so', async ({ page }) => {
  await openData(page);
  await pickAsSnapshot(page, flipped(files.signed, 0.5));
  const panel = page.getByRole('region', { name: '快照没有通过校验，没有打开' });
  await expect(panel.getByRole('list', { name: '没有通过的检查' })).toContainText(
    'snapshot.duckdb',
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: '台账', exact: true }).click();
  const screen = page.getByRole('alert');
  const failed = screen.getByRole('list', { name: '没有通过的检查' });
  await expect(failed).toContainText('snapshot.duckdb');
  await expect(failed).toContainText(/内容不符（SHA-256）清单为 [0-9a-f]{16}…，实际 [0-9a-f]{16}…/);
  await expectAccessible(page);
  await screen.getByRole('button', { name: '仍然打开' }).click();
  await expect(page.getByText(/这个快照没有通过校验/)).toBeVisible();
});

test('the database of a snapshot alone opens unverified, or is imported', async ({ page }) => {
  await openData(page);
  await drop(page, files.database);
  const offer = offerOf(page, 'snapshot.duckdb');
  await expect(offer).toContainText('没有清单和签名');
  await offer.getByRole('button', { name: '不经校验打开' }).click();
  await expect(page.getByRole('banner')).toContainText('snapshot.duckdb');
  await expect(page.getByText(/这个快照没有通过校验/)).toBeVisible();
  await drop(page, files.database);
  await offer.getByRole('button', { name: '导入它的数据表' }).click();
  const imported = importPanel(page);
  await expect(imported.getByText('这 26 行都已经载入，没有剩下要载入的。')).toBeVisible();
  await expect(imported.getByRole('article')).toHaveCount(1);
  await imported.getByRole('radio', { name: /只看自己的数据/ }).check();
  await expect(imported.getByRole('button', { name: '载入 26 行' })).toBeVisible();
});
