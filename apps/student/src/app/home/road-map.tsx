import { CheckOutlined, RightOutlined } from '@ant-design/icons';
import { HOME } from '../../messages/home';
import styles from './home.module.css';
import type { Stage } from './road';

/** The stages one under another along a road; what stands where is told by word and sign. */
export const RoadMap = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <ol className={styles.road}>
    {stages.map(({ key, title, text, standing }, index) => (
      <li key={key} className={styles[standing]} {...(standing === 'current' && { 'aria-current': 'step' as const })}>
        <span className={styles.mark} aria-hidden="true">
          {standing === 'done' ? <CheckOutlined /> : standing === 'current' ? <RightOutlined /> : index + 1}
        </span>
        <div>
          <p className={styles.stage}>
            <strong>{title}</strong>
            <span className={styles.standing}>{HOME[standing]}</span>
          </p>
          <p className={styles.text}>{text}</p>
        </div>
      </li>
    ))}
  </ol>
);
