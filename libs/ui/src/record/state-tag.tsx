import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  EditOutlined,
  ExclamationCircleOutlined,
} from '@ant-design/icons';
import type { StateMeta } from '@qicheng/domain';
import { Tag } from 'antd';
import type { ReactNode } from 'react';

/** The part of a workflow that names its states. */
export interface StateNames {
  readonly states: Readonly<Record<string, StateMeta>>;
}

const ICON: Readonly<Record<StateMeta['tone'], ReactNode>> = {
  default: <EditOutlined />,
  processing: <ClockCircleOutlined />,
  success: <CheckCircleOutlined />,
  warning: <ExclamationCircleOutlined />,
  error: <CloseCircleOutlined />,
};

/** A record's state as its workflow names it, told by word and icon besides colour. */
export function StateTag({ flow, state }: { readonly flow: StateNames; readonly state: string }) {
  const { label, tone } = flow.states[state] ?? { label: state, tone: 'default' as const };
  return (
    <Tag color={tone} icon={ICON[tone]} variant="filled">
      {label}
    </Tag>
  );
}
