import { FullscreenExitOutlined, ZoomInOutlined } from '@ant-design/icons';
import { classes } from '@qicheng/ui';
import { Button } from 'antd';
import { useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { SHEET as M } from './messages';
import styles from './paper.module.css';
import { useFittingScale } from './use-fitting-scale';

interface Props {
  readonly label: string;
  readonly index: number;
  /** The pages. */
  readonly children: ReactNode;
}

/** Paper on the screen: as wide as there is room, in its own size on demand; in print, only the pages are left. */
export function Paper({ label, index, children }: Props) {
  const desk = useRef<HTMLDivElement>(null);
  const fitting = useFittingScale(desk);
  const [enlarged, setEnlarged] = useState(false);
  const scale = enlarged ? 1 : fitting;
  return (
    <article className={classes(styles.desk, index > 0 && styles.next)} aria-label={label}>
      {fitting < 1 && (
        <Button
          className={styles.zoom ?? ''}
          data-print="no"
          aria-pressed={enlarged}
          icon={enlarged ? <FullscreenExitOutlined aria-hidden="true" /> : <ZoomInOutlined aria-hidden="true" />}
          onClick={() => setEnlarged(!enlarged)}
        >
          {enlarged ? M.zoomOut : M.zoomIn}
        </Button>
      )}
      <div
        ref={desk}
        className={styles.scroll}
        style={{ '--scale': scale } as CSSProperties}
        {...(enlarged && { tabIndex: 0, role: 'region', 'aria-label': M.paper })}
      >
        {children}
      </div>
    </article>
  );
}
