import { Button } from 'antd';
import { RECORD } from '../messages/record';
import { StandingBar } from './standing-bar';

const M = RECORD.save;

interface Props {
  /** How many fields are changed. */
  readonly changes: number;
  /** How many of them cannot be saved as they are. */
  readonly flaws: number;
  readonly onReset: () => void;
}

/** Says what is not saved yet; its button sends the form around it. */
export const SaveBar = ({ changes, flaws, onReset }: Props) => (
  <StandingBar standing={flaws > 0 ? M.flawed(flaws) : changes > 0 ? M.changed(changes) : M.clean} flawed={flaws > 0}>
    <Button disabled={changes === 0} onClick={onReset}>
      {M.reset}
    </Button>
    <Button type="primary" htmlType="submit" disabled={changes === 0 || flaws > 0}>
      {M.save}
    </Button>
  </StandingBar>
);
