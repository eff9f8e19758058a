import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The server's main program, where nothing of OpenTelemetry's SDK is installed. */
async function start(settings: Record<string, string>): Promise<string> {
  const refusal = './test/unit/observe/refuse-sdk.ts';
  const args = ['--import', 'tsx', '--import', refusal, 'src/cli/main.ts', 'start'];
  const options = { cwd: root, env: settings, timeout: 50_000 };
  return promisify(execFile)(process.execPath, args, options).then(
    () => '',
    ({ stderr }) => stderr.trim(),
  );
}

const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_USERNAME: 'a', NEO4J_PASSWORD: 'b' };

describe('without the packages of OpenTelemetry', () => {
  test('the server begins all the same: it looks for its Neo4j', async () => {
    expect(await start(nowhere)).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:9/);
  });

  test('traces are refused in one line that says what to do', async () => {
    const told = await start({ ...nowhere, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    expect(told).toMatch(/^OTEL_EXPORTER_OTLP_ENDPOINT asks for traces, which need @opentelemetry/);
    expect(told).toContain('npm ci');
    expect(told.split('\n')).toHaveLength(1);
  });
});
