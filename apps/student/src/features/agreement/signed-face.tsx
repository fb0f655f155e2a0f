import { AgreementSheet } from '@qicheng/records';
import { QueryFace } from '@qicheng/ui';
import { Button, Result } from 'antd';
import { useNavigate } from 'react-router';
import { SIGNING } from '../../messages/signing';
import { useSheet, type MyAgreement } from './agreement.api';

/** The signature is there, in its place on the sheet, and what is to be done now. */
export function SignedFace({ agreement }: { readonly agreement: MyAgreement }) {
  const query = useSheet(agreement);
  const navigate = useNavigate();
  return (
    <>
      <Result
        status="success"
        title={SIGNING.done}
        subTitle={SIGNING.doneNext}
        extra={
          <Button type="primary" size="large" onClick={() => void navigate(`/agreements/${agreement.id}`)}>
            {SIGNING.doneHere}
          </Button>
        }
      />
      <QueryFace query={query}>{(sheet) => <AgreementSheet sheet={sheet} />}</QueryFace>
    </>
  );
}
