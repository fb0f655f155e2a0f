/** A division with those below it: province, city, county. */
export class RegionView {
  /** Six digits of GB/T 2260. */
  code!: string;
  label!: string;
  /** Left out at a county. */
  children?: RegionView[];
}
