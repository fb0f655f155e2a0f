import { Link } from 'react-router';
import { M } from '../messages';
import { NoticePanel } from '../notice/notice-panel';
import { useNotices } from '../notice/use-notices';
import { HomeCard } from './home-card';

/** The latest notices on a portal's first page, and the way to all of them. */
export function NewsCard() {
  const notices = useNotices();
  return (
    <HomeCard title={M.notice.latest} extra={<Link to="/notices">{M.notice.all}</Link>}>
      <NoticePanel notices={notices} most={3} />
    </HomeCard>
  );
}
