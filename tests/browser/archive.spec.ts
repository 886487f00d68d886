import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

test('the archive of a county has its score, warnings, open items and all its records, and prints', async ({
  page,
}) => {
  await page.goto('./#/scoreboard?unit=330802');
  await page.getByRole('link', { name: '信用档案' }).click();
  await expect(page).toHaveURL(/#\/archive\/330802/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('柯城区人民政府');
  await expect(page.getByRole('region', { name: '得分' })).toContainText(/第 \d+ 名，共 36 个/);
  await expect(page.getByRole('region', { name: /条待处理预警/ })).toContainText('失信记录集中');
  await expect(page.getByRole('region', { name: /条记录，\d+ 类/ })).toContainText('政务失信记录');
  const ledgers = page.getByRole('table', { name: '各台账的条数和办理情况' });
  await expect(ledgers.getByRole('row', { name: /^失信整改/ })).toContainText('%');
  await expectAccessible(page);

  const open = page.getByRole('region', { name: /项逾期未办结/ });
  const first = open.getByRole('listitem').first();
  const title = (await first.locator('b').textContent()) ?? '';
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/where=overdue.*record=|record=.*where=overdue/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '页面', exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('./#/archive/999999');
  await expect(page.getByText(/“999999”不是地区、部门的代码/)).toBeVisible();
});

test('an organisation has its archive, reached from its records, and a person has none', async ({
  page,
}) => {
  await page.goto('./#/ledgers/agreements?search=91330802YYF88TTK75');
  await page.locator('tr[aria-rowindex="2"]:not([aria-busy])').click();
  await page.getByRole('dialog').getByRole('link', { name: '信用档案' }).click();
  await expect(page).toHaveURL(/#\/archive\/91330802YYF88TTK75/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('柯城东越纺织品有限公司');
  await expect(page.getByRole('region', { name: /项未办结，\d+ 项逾期/ })).toContainText('柯城');
  const records = page.getByRole('table', { name: '主体的记录' });
  await expect(records.getByRole('row')).toHaveCount(37);
  await expectAccessible(page);
  await page.goto('./#/archive/110101199003070011');
  await expect(page.getByText(/自然人没有档案页/)).toBeVisible();
  await page.goto('./#/archive/91330106MA00000003');
  await expect(page.getByText('没有 91330106MA00000003 的记录')).toBeVisible();
});
