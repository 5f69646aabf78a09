import { Link } from '@tanstack/react-router';
import { Page } from '../ui/page.tsx';

export function NotFoundPage() {
  return (
    <Page title="没有这个页面">
      <p>
        地址可能有误，或者页面已经移走。<Link to="/">回到待办</Link>
      </p>
    </Page>
  );
}
