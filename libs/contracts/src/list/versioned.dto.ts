import { IsInt, Min } from 'class-validator';

/** A write names the version it saw; a newer one on the server refuses it (409 STALE). */
export class Versioned {
  @IsInt()
  @Min(1)
  version!: number;
}
