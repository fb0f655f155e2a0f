/** The process answers. */
export class HealthView {
  status!: 'ok';
}
