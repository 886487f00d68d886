import { readFile } from 'node:fs/promises';
import { expect, test } from './console-page';
import { expectAccessible } from './expect-accessible';

const title = (text: RegExp) => ({ level: 1, name: text }) as const;

test('a key area with its red flags down to the records, and the relations behind them', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./#/hotspots?view=areas');
  await page.getByRole('link', { name: '政府采购' }).click();
  await expect(page).toHaveURL(/area=procurement/);

  const flags = page.getByRole('region', { name: /份协议有核查信号/ });
  const single = flags.getByRole('row', { name: /^单一投标/ });
  await test.step('the flag of the planted ring is beyond chance, and its number opens its records', async () => {
    await expect(page.getByRole('heading', title(/政府采购：“单一投标”/))).toBeVisible();
    await expect(single).toContainText('多于其他领域，超出偶然');
    await expectAccessible(page);
    const link = single.getByRole('link').first();
    const count = Number(await link.textContent());
    expect(count).toBeGreaterThan(10);
    await link.click();
    await expect(page).toHaveURL(/ledgers\/agreements\?.*where=flag\.single_bidder_tender/);
    await expect(page.getByRole('status').filter({ hasText: `${count} 条` })).toBeVisible();
    await expect(page.getByRole('list', { name: '当前范围' })).toContainText(
      '有核查信号“单一投标”',
    );
    await page.goBack();
  });

  await test.step('the method card says what it is and from which fields', async () => {
    await single.getByRole('link', { name: '“单一投标”的方法卡片' }).click();
    await expect(page.getByRole('heading', title(/单一投标/))).toBeVisible();
    await expect(page.getByRole('main')).toContainText('bidders == 1');
    await expect(page.getByRole('main')).toContainText('投标人数');
    await page.goBack();
  });

  await test.step('the graph begins at the most repeated pair; a node, a path and the table', async () => {
    await page.getByRole('link', { name: '关系', exact: true }).click();
    const pairs = page.getByRole('region', { name: /对反复签约/ });
    const winner = await pairs.locator('tbody tr').first().getByRole('button').textContent();
    const graph = page.getByRole('region', { name: `${winner}及其关联` });
    await expect(graph.locator('canvas')).toBeVisible();
    await expectAccessible(page);
    const unit = await pairs.locator('tbody tr').first().locator('td').nth(1).textContent();
    await graph.getByRole('button', { name: /显示为表格/ }).click();
    await expect(graph.getByRole('row', { name: new RegExp(`${winner}.*${unit}`) })).toBeVisible();
    const path = page.getByRole('combobox', { name: '查找到另一机构的最短路径' });
    await path.fill(unit ?? '');
    await expect(
      page.getByRole('heading', { name: new RegExp(`到${unit}：最短 1 步`) }),
    ).toBeVisible();
    await expect(page).toHaveURL(/against=/);
  });
});

test('the boundaries of another city take the place of the own ones, and go again', async ({
  page,
}) => {
  const people = [
    ['441802', 1119901],
    ['441803', 618523],
    ['441821', 315502],
    ['441823', 367175],
    ['441825', 95136],
    ['441826', 134691],
    ['441881', 941325],
    ['441882', 377220],
  ];
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  const map = file(
    'qingyuan.topojson',
    await readFile(new URL('../fixtures/qingyuan-counties.topojson', import.meta.url), 'utf8'),
  );
  const table = file(
    'people.csv',
    `adcode,population\n${people.map((row) => row.join(',')).join('\n')}`,
  );
  await page.goto('./#/data');
  const panel = page.getByRole('region', { name: '地图边界' });
  const choose = async (files: (typeof map)[]) => {
    const chooser = page.waitForEvent('filechooser');
    await panel.getByRole('button', { name: '选择文件' }).click();
    await (await chooser).setFiles(files);
  };
  await choose([map]);
  await expect(panel.getByRole('alert')).toContainText('缺少人口：1: 清城区');
  await choose([map, table]);
  await expect(panel.getByRole('status')).toContainText('清远市：8 个县（市、区），人口 3,969,473');
  await panel.getByRole('textbox', { name: '审图号' }).fill('GS(2020)0001号');
  await panel.getByRole('button', { name: '使用并重新打开' }).click();

  await expect(panel).toContainText('清远市：1 个市、8 个县（市、区）');
  await expect(page.getByRole('navigation', { name: '页面', exact: true })).toContainText(
    '审图号 GS(2020)0001号',
  );
  await page.goto('./#/hotspots?layer=count');
  await expect(page.getByRole('cell', { name: '清远', exact: true }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /英德/ })).toBeVisible();
  await page.goto('./#/data');
  await panel.getByRole('button', { name: '恢复浙江省' }).click();
  await expect(panel).toContainText('浙江省：11 个设区市');
});
