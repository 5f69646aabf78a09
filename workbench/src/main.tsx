import './ui/style-nonce.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { router } from './routes.tsx';
import { SessionGate } from './shell/session.tsx';
import { DisplayProvider } from './ui/display.tsx';
import './ui/base.css';
import './ui/content.css';
import './ui/calendar.css';

dayjs.locale('zh-cn');
z.config(z.locales.zhCN());

/** Read anew whenever a page opens; never by itself, so that an idle window lets its session end. */
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 0, refetchOnWindowFocus: false } },
});

const place = document.getElementById('workbench');
if (!place) throw new Error('the page has no place for the workbench');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <DisplayProvider>
        <App component={false}>
          <SessionGate>
            <RouterProvider router={router} />
          </SessionGate>
        </App>
      </DisplayProvider>
    </QueryClientProvider>
  </StrictMode>,
);
