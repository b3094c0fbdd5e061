import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'test/e2e/**'],
    restoreMocks: true,
    // As many as the machine has cores: the default leaves one idle, which of two is half.
    maxWorkers: '100%',
    // Some compile whole lists; a busy machine takes its time (milliseconds).
    testTimeout: 30_000,
  },
});
