import { Link } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useDisplay } from '../ui/display.tsx';
import { FindBox } from './find-box.tsx';
import { OrganSwitch } from './organ-switch.tsx';
import { leave, useSession } from './session.tsx';
import { Today } from './today.tsx';

export function TopBar() {
  return (
    <div className="top">
      <Link to="/" className="brand">
        易公开
      </Link>
      <OrganSwitch />
      <FindBox />
      <span className="gap" />
      <Today />
      <DisplayMenu />
      <PersonMenu />
    </div>
  );
}

const THEMES = { auto: '随系统', light: '浅色', dark: '深色', contrast: '高对比' } as const;

function DisplayMenu() {
  const { display, choose } = useDisplay();
  const items = [
    { key: 'size', label: display.size === 'large' ? '标准字号' : '大字版' },
    { type: 'divider' as const },
    ...Object.entries(THEMES).map(([key, label]) => ({
      key,
      label: key === display.theme ? `${label} ✓` : label,
    })),
  ];
  const onClick = ({ key }: { readonly key: string }) => {
    if (key === 'size') choose({ size: display.size === 'large' ? 'normal' : 'large' });
    else choose({ theme: key as keyof typeof THEMES });
  };
  return (
    <Dropdown menu={{ items, onClick }} trigger={['click']}>
      <Button type="text" className="opens">
        显示
      </Button>
    </Dropdown>
  );
}

function PersonMenu() {
  const { name } = useSession();
  const items = [
    { key: 'account', label: <Link to="/account">本人账号</Link> },
    { type: 'divider' as const },
    { key: 'leave', label: '退出登录', onClick: () => void leave() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" className="opens">
        {name}
      </Button>
    </Dropdown>
  );
}
