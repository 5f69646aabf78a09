import { useQuery } from '@tanstack/react-query';
import { readSignInOptions } from '@yigongkai/contract/sign-in';
import { useEffect } from 'react';
import { call } from '../api/call.ts';
import { SignInForm } from './sign-in-form.tsx';

/** The whole window, while nobody is signed in. */
export function SignInPage({ onDone }: { readonly onDone: () => Promise<unknown> }) {
  const options = useSignInOptions();
  useEffect(() => {
    document.title = '登录 · 工作台';
  }, []);
  return (
    <main className="sign-in">
      <p className="sign-in-site">{options?.siteName ?? '政府信息公开'}</p>
      <h1>工作台登录</h1>
      {options?.isSample && (
        <p className="sample-note">
          <strong>示例</strong> 机关和人员均为虚构。演示账号在启动时显示在终端里。
        </p>
      )}
      <SignInForm hasUnifiedLogin={options?.hasUnifiedLogin ?? false} onDone={onDone} />
      <p className="quiet">
        忘记密码时，请本机关的系统管理员重新生成一次性链接。<a href="/">回到公开平台</a>
      </p>
    </main>
  );
}

export function useSignInOptions() {
  return useQuery({
    queryKey: [readSignInOptions.path],
    queryFn: () => call(readSignInOptions, {}),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
