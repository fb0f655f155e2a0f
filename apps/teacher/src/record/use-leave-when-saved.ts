import { App } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** Goes to `path` and says `saved` once the guard against leaving has been lowered. */
export function useLeaveWhenSaved(path: string, saved: string) {
  const [leaving, setLeaving] = useState(false);
  const navigate = useNavigate();
  const { state } = useLocation() as { readonly state: unknown };
  const { message } = App.useApp();
  useEffect(() => {
    if (!leaving) return;
    void message.success(saved);
    void navigate(path, { state });
  }, [leaving, path, saved, state, navigate, message]);
  return { leaving, leave: () => setLeaving(true) };
}
