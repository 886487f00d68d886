import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { docxText } from '../reports/support/docx-text';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const sheet = (page: Page) => page.getByRole('article').last();

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

/** Every row of every table on the paper, heads included. */
function cellsOf(page: Page): Promise<string[][][]> {
  return sheet(page)
    .locator('table')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('tr')].map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
        ),
      ),
    );
}

test('a notice and a circular are written, and the files say what the screen says', async ({
  page,
}) => {
  await page.goto('./#/warnings?kind=red&region=330802');
  await page.getByRole('table', { name: '预警清单' }).locator('tbody tr button').first().click();
  await page.getByRole('button', { name: '限期整改通知书' }).click();
  await expect(sheet(page)).toContainText('柯城区');
  await expect(sheet(page)).toContainText('预警只是请核实的线索');
  await page.getByLabel('文号', { exact: true }).fill('督〔2026〕7号');
  await page.getByLabel('回复期限').fill('2026-12-31');
  await expect(sheet(page)).toContainText('请于 2026-12-31 前');
  await page.getByRole('dialog').last().getByLabel('办理人').fill('王');
  await expectAccessible(page);
  const notice = await saved(page, 'Word 文档');
  expect(notice.suggestedFilename()).toBe('限期整改通知书.docx');
  const written = docxText(await readFile(await notice.path()));
  expect(written.tables).toEqual(await cellsOf(page));
  expect(written.paragraphs.join('\n')).toContain('文号：督〔2026〕7号');

  await page.getByLabel('语言').selectOption('en');
  await expect(sheet(page)).toContainText('Notice to explain in writing');
  await expect(sheet(page)).toContainText('Kecheng District');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toContainText('附件：限期整改通知书（文号：督〔2026〕7号');
  await page.keyboard.press('Escape');

  await page.goto('./#/warnings?kind=red,orange');
  await page.getByRole('button', { name: '通报', exact: true }).click();
  await expect(sheet(page)).toContainText('列入本通报的待核实预警共');
  const circular = await saved(page, 'Word 文档');
  expect(docxText(await readFile(await circular.path())).tables).toEqual(await cellsOf(page));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(sheet(page)).toBeVisible();
});
