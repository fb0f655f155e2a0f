import { IsString, Length } from 'class-validator';

/** Looks up students' accounts by student number. */
export class StudentAccountQuery {
  @IsString({ message: '请填写学号' })
  @Length(4, 20, { message: '请至少填写学号的前 4 位' })
  studentNo!: string;
}
