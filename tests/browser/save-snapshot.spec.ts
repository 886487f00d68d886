import type { Page } from '@playwright/test';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';
import { load, openData, penalties } from './kept-data';

const passphrase = 'correct horse battery';
const panel = (page: Page) => page.getByRole('region', { name: '保存为快照' });

/** Opens files as a snapshot, the way that is beside the list of snapshots. */
async function openSnapshot(page: Page, path: string, name: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选择快照文件' }).click(),
  ]);
  const { readFile } = await import('node:fs/promises');
  await chooser.setFiles({ name, mimeType: 'application/zip', buffer: await readFile(path) });
}

test('own rows are saved signed and encrypted, and open again as they were', async ({ page }) => {
  await openData(page);
  await load(page, penalties, 26);
  await panel(page).getByRole('button', { name: '保存为快照…' }).click();
  await panel(page).getByLabel('名称').fill('三月处罚 2026-03');
  await panel(page).getByLabel('发布者').fill('示例市信用办');
  await panel(page).getByRole('button', { name: '生成密钥' }).click();
  await expect(panel(page).locator('code')).toHaveText(/^([0-9a-f]{4} ?){16}$/);
  const fingerprint = (await panel(page).locator('code').textContent()) ?? '';
  await panel(page).getByLabel('用口令加密（age）').check();
  const save = panel(page).getByRole('button', { name: '保存 26 行' });
  await panel(page).getByLabel('口令，至少 10 个字符').fill(passphrase);
  await panel(page).getByLabel('再输入一次口令').fill('correct horse');
  await expect(panel(page).getByText('两次输入的口令不一样。')).toBeVisible();
  await expect(save).toBeDisabled();
  await panel(page).getByLabel('再输入一次口令').fill(passphrase);
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toBe('2026-03.zip.age');
  await expect(panel(page).getByRole('status').filter({ hasText: '已保存' })).toContainText(
    '26 行',
  );

  await openSnapshot(page, await download.path(), '2026-03.zip.age');
  await page.getByLabel('口令', { exact: true }).fill('wrong passphrase');
  await page.getByRole('button', { name: '解密并打开' }).click();
  await expect(page.getByRole('alert')).toContainText('口令不对');
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: '解密并打开' }).click();
  await expect(page.getByRole('banner')).toContainText('三月处罚 2026-03');
  const open = page.getByRole('region', { name: '当前打开' });
  await expect(open).toContainText(fingerprint);
  await expect(open).toContainText('26');
  await open.getByRole('button', { name: '列为可信' }).click();
  const trusted = page.getByRole('region', { name: '可信的发布者' });
  await expect(trusted).toContainText('示例市信用办');
  await page.goto(
    `${page.url().split('#')[0]}#/ledgers/administrative_penalties${new URL(page.url()).hash.replace('#/data', '')}`,
  );
  await expect(page.getByText('26 条', { exact: true })).toBeVisible();
});

test('a key is kept as a file under a passphrase and signs again; the list of the trusted is handed on', async ({
  page,
}) => {
  await openData(page);
  await panel(page).getByRole('button', { name: '保存为快照…' }).click();
  await panel(page).getByRole('button', { name: '生成密钥' }).click();
  const fingerprint = (await panel(page).locator('code').textContent()) ?? '';
  await panel(page).getByRole('button', { name: '保存密钥文件' }).click();
  await panel(page).getByLabel('口令，至少 10 个字符').fill(passphrase);
  await panel(page).getByLabel('再输入一次口令').fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: '保存密钥文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^signing-key-[0-9a-f]{8}\.json\.age$/);
  await panel(page).getByRole('button', { name: '不签名' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel(page).getByRole('button', { name: '打开密钥文件' }).click(),
  ]);
  await chooser.setFiles(await download.path());
  await panel(page).getByLabel('口令', { exact: true }).fill(passphrase);
  await panel(page).getByRole('button', { name: '解密并打开' }).click();
  await expect(panel(page).locator('code')).toHaveText(fingerprint);
  const trusted = page.getByRole('region', { name: '可信的发布者' });
  const [list] = await Promise.all([
    page.waitForEvent('filechooser'),
    trusted.getByRole('button', { name: '导入名单' }).click(),
  ]);
  const publishers = [{ fingerprint: fingerprint.replaceAll(' ', ''), name: '示例市信用办' }];
  await list.setFiles({
    name: 'list.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ 'chengjian:trustedPublishers': publishers })),
  });
  await expect(trusted).toContainText('已导入 1 个发布者。');
  await expect(trusted.getByRole('listitem')).toContainText(fingerprint);
});
