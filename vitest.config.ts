import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'packages',
          include: ['{law,report-files,contract,data,cli,bin}/**/*.test.{ts,mjs}'],
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts'],
        },
      },
    ],
  },
});
