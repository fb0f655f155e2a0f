import { AgreementSheet } from '@qicheng/records';
import { QueryFace } from '@qicheng/ui';
import { Button, Result } from 'antd';
import { useNavigate } from 'react-router';
import { SIGNING } from '../../messages/signing';
import { useSheet } from './agreement.api';

/** The signature is there, in its place on the sheet, and what is to be done now. */
export function SignedFace({ id }: { readonly id: string }) {
  const query = useSheet(id);
  const navigate = useNavigate();
  return (
    <>
      <Result
        status="success"
        title={SIGNING.done}
        subTitle={SIGNING.doneNext}
        extra={
          <Button type="primary" size="large" onClick={() => void navigate(`/agreements/${id}`)}>
            {SIGNING.doneHere}
          </Button>
        }
      />
      <QueryFace query={query}>{(sheet) => <AgreementSheet sheet={sheet} />}</QueryFace>
    </>
  );
}
