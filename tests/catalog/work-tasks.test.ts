import { describe, expect, it } from 'vitest';
import { clauseById } from '../../src/catalog/clauses';
import { parseTasks } from '../../src/catalog/tasks/parse-tasks';
import { workTasks } from '../../src/catalog/tasks/work-tasks';
import { unitNamed } from '../../src/catalog/units';

const taskNo = (number: number) => workTasks[number - 1];

const staged = {
  kind: 'staged',
  milestones: [
    { date: '2017-12-31', outcome: '实现指标项70%覆盖', share: 0.7, atLeast: null },
    { date: '2018-12-31', outcome: '实现全覆盖', share: 1, atLeast: null },
  ],
};

const deadline = (date: string, outcome: string, share: number | null = null) => ({
  kind: 'deadline',
  milestones: [{ date, outcome, share, atLeast: null }],
});

const done2017 = deadline('2017-12-31', '完成');
const done2018 = deadline('2018-12-31', '完成');
const supervisors = ['人行杭州中心支行', '省银监局', '省证监局', '省保监局'];

describe('the 85 tasks', () => {
  it('are all read, in the order of the annex', () => {
    expect(workTasks.map(({ number }) => number)).toEqual(
      Array.from({ length: 85 }, (_, index) => index + 1),
    );
  });

  it('divide by kind of schedule as counted by hand', () => {
    const of = (kind: string) =>
      workTasks.filter(({ schedule }) => schedule.kind === kind).map(({ number }) => number);
    expect(of('staged')).toEqual([
      2, 3, 4, 5, 9, 10, 11, 12, 15, 16, 17, 18, 19, 28, 29, 30, 31, 32,
    ]);
    expect(of('start')).toEqual([50, 74, 82]);
    expect(of('continuous')).toEqual([79, 80, 81, 84, 85]);
    expect(of('quota')).toEqual([35, 36, 41, 42, 68]);
    expect(of('deadline')).toHaveLength(54);
  });

  it('fall due at the end of 2017 or 2018 as counted by hand, quotas never', () => {
    const due = (date: string | null) => workTasks.filter(({ dueDate }) => dueDate === date).length;
    expect(due(null)).toBe(5);
    expect(due('2017-12-31')).toBe(36);
    expect(due('2018-12-31')).toBe(44);
  });

  it('name units of the document only', () => {
    for (const { responsibility, number } of workTasks) {
      const names = [
        ...responsibility.lead,
        ...responsibility.shared,
        ...responsibility.supporting,
      ];
      expect(names.length, `task ${number}`).toBeGreaterThan(0);
      for (const name of names) expect(unitNamed('X', name), name).toBeDefined();
    }
  });

  it('agree with the assignments of their clauses', () => {
    for (const { clause, task, responsibility, scheduleText } of workTasks) {
      const cited = clauseById(clause);
      expect(cited?.text).toBe(task);
      expect(cited?.assignments[0]).toMatchObject({ ...responsibility, schedule: scheduleText });
    }
  });

  it.each([
    [
      1,
      ['省数据管理中心'],
      ['省工商局', '省政府办公厅', '省发改委'],
      [],
      deadline('2017-12-31', '实现指标项全覆盖', 1),
    ],
    [4, ['省数据管理中心'], ['省高院', '各公共事业服务机构'], [], staged],
    [6, ['省信用中心'], [], [], done2017],
    [7, [], ['省数据管理中心', '省信用中心'], [], done2018],
    [9, ['省数据管理中心'], [], [], staged],
    [19, [], ['省数据管理中心', '团省委'], [], staged],
    [25, ['省发改委'], [], ['省编办', '省人社厅'], done2017],
    [26, [], ['省编办', '省人社厅'], [], done2018],
    [32, ['省数据管理中心'], ['省纪委', '省委宣传部', '省人大', '省监察厅'], [], staged],
    [
      35,
      [],
      ['各级政府', '各行政管理部门'],
      [],
      {
        kind: 'quota',
        fromYear: 2017,
        subject: '守信激励典型案例',
        quotas: [
          { holder: 'city', atLeast: 15 },
          { holder: 'department', atLeast: 5 },
        ],
      },
    ],
    [
      39,
      [],
      ['各行政管理部门'],
      [],
      {
        kind: 'deadline',
        milestones: [
          { date: '2017-12-31', outcome: '覆盖领域不少于30个', share: null, atLeast: 30 },
        ],
      },
    ],
    [
      40,
      [],
      ['各行政管理部门'],
      [],
      {
        kind: 'deadline',
        milestones: [
          { date: '2018-12-31', outcome: '覆盖领域不少于10个', share: null, atLeast: 10 },
        ],
      },
    ],
    [
      42,
      [],
      [...supervisors, '各金融机构'],
      [],
      {
        kind: 'quota',
        fromYear: 2017,
        subject: '相关典型案例',
        quotas: [{ holder: 'industry', atLeast: 10 }],
      },
    ],
    [43, [], ['各行业协会'], [], done2017],
    [49, ['省信用中心'], [], [], deadline('2017-12-31', '实现各县(市、区)、各级行政部门全覆盖', 1)],
    [50, [], ['各级政府', '各行政管理部门'], [], { kind: 'start', startBy: '2017-12-31' }],
    [
      56,
      ['省发改委'],
      ['省工商局', '省质监局', '省编办', '省司法厅', '省民宗委'],
      [],
      deadline('2017-12-31', '实现全覆盖', 1),
    ],
    [
      58,
      [],
      ['省信用中心', '省数据管理中心'],
      [],
      deadline('2017-12-31', '实现公共信用信息数据的直接提取'),
    ],
    [66, [], ['蚂蚁金服'], [], done2017],
    [
      67,
      [],
      ['杭州市政府', '宁波市政府', '温州市政府', '义乌市政府', '蚂蚁金服'],
      [],
      deadline('2018-12-31', '形成可复制推广的模式'),
    ],
    [
      68,
      [],
      ['团省委'],
      [],
      {
        kind: 'quota',
        fromYear: 2017,
        subject: '相关典型案例',
        quotas: [{ holder: 'responsible', atLeast: 5 }],
      },
    ],
    [
      74,
      ['省金融办'],
      [...supervisors, '省公安厅', '省工商局'],
      [],
      { kind: 'start', startBy: '2018-12-31' },
    ],
    [79, ['省发改委', '人行杭州中心支行'], [], [], { kind: 'continuous', years: [2017, 2018] }],
    [
      82,
      ['省委政法委综治办'],
      ['省委组织部', '省民政厅', '省司法厅'],
      [],
      { kind: 'start', startBy: '2017-12-31' },
    ],
    [
      85,
      [],
      ['省教育厅', '省文明办', '省发改委', '人行杭州中心支行'],
      [],
      { kind: 'continuous', years: [2017, 2018] },
    ],
  ])('task %i', (number, lead, shared, supporting, schedule) => {
    expect(taskNo(number)).toMatchObject({ clause: `X-T${number}`, schedule });
    expect(taskNo(number)?.responsibility).toEqual({ lead, shared, supporting });
  });
});

describe('parseTasks', () => {
  const header = 'no,section,item,task,responsible,schedule\n';
  const known = (name: string) => name === '省发改委';

  it('names the row of a schedule that it cannot read', () => {
    const csv = `${header}1,一,(一),做事,省发改委负责,尽快完成\n`;
    expect(() => parseTasks(csv, known)).toThrow(/row 1: "尽快完成" in the schedule/);
  });

  it('names the row of a unit that does not exist', () => {
    const csv = `${header}1,一,(一),做事,省发改委牵头,2017年底前完成\n2,一,(一),做事,省某办负责,2017年底前完成\n`;
    expect(() => parseTasks(csv, known)).toThrow(/row 2: "省某办" is no unit/);
  });

  it('refuses an outcome outside the grammar and an unknown holder of a quota', () => {
    const outcome = `${header}1,一,(一),做事,省发改委负责,2017年底前再说\n`;
    expect(() => parseTasks(outcome, known)).toThrow(/row 1: "再说"/);
    const holder = `${header}1,一,(一),做事,省发改委负责,"2017年起,每年相关典型案例报送,各大学不少于3例"\n`;
    expect(() => parseTasks(holder, known)).toThrow(/row 1: "各大学不少于3例"/);
  });

  it('refuses an empty cell and a number out of order', () => {
    expect(() => parseTasks(`${header}1,一,(一),,省发改委负责,2017年底前完成\n`, known)).toThrow(
      /row 1: the column "task" is empty/,
    );
    expect(() =>
      parseTasks(`${header}2,一,(一),做事,省发改委负责,2017年底前完成\n`, known),
    ).toThrow(/numbered 2 where 1 follows/);
  });
});
