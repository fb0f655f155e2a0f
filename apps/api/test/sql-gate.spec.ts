import { SqlGate } from './sql-gate.js';

const seen = (sql: string) => {
  const gate = new SqlGate();
  gate.logQuery(sql);
  return gate.violations.length > 0;
};

describe('the gate', () => {
  it.each([
    'select id from student',
    'SELECT "row"."id" FROM "student" "row" WHERE "row"."id" = $1',
    'select 1 from college c join student s on s.college_id = c.id',
    'select 1 from college c, student s where true',
    'select 1 from only public.student',
    'select (select count(*) from student)',
    'with gone as (delete from student returning id) select 1',
    'update student set name = $1',
    'insert into student (id) values ($1)',
    'delete from class_group using student where true',
    'copy student (id) from stdin',
  ])('sees %s', (sql) => expect(seen(sql)).toBe(true));

  it.each([
    '/* scope:CENTRE_ADMIN */ select id from student',
    'select id from college',
    'select student_no from import_row',
    'select 1 where $1 is distinct from student.name',
    'analyze student, account',
  ])('lets %s pass', (sql) => expect(seen(sql)).toBe(false));

  it('says what it saw and forgets it', () => {
    const gate = new SqlGate();
    gate.logQuery('select id from student');
    expect(() => gate.insist()).toThrow('select id from student');
    expect(() => gate.insist()).not.toThrow();
  });
});
