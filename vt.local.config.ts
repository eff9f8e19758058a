import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { projects: [ { test: { name:'local', include: ['test/local/**/*.test.ts'], testTimeout: 60000, hookTimeout: 120000 } } ] } });
