import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';

/** One search for everything, in the bar on top. */
export function FindBox() {
  const navigate = useNavigate();
  const search = (words: string) => {
    const q = words.trim();
    if (q) void navigate({ to: '/find', search: { q } });
  };
  return (
    <search className="find">
      <Input.Search
        aria-label="查编号、姓名、机关"
        placeholder="查编号、姓名、机关"
        maxLength={100}
        onSearch={search}
        enterButton="查找"
      />
    </search>
  );
}
