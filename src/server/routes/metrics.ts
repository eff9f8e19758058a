import { createServer } from 'node:http';
import express, { Router } from 'express';
import type { Metrics } from '../../observe/metrics.ts';
import { secured } from '../http/headers.ts';
import { type Address, listen } from '../http/listen.ts';

/** What is measured, at `/metrics`, as Prometheus reads it. */
export function metricsRoutes({ registry }: Metrics): Router {
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    response.set('Cache-Control', 'no-store').type(registry.contentType);
    response.send(await registry.metrics());
  });
  return router;
}

/** The same at an address of its own, where there is nothing else. */
export async function serveMetrics(metrics: Metrics, address: Address) {
  const app = express();
  app.disable('x-powered-by');
  app.use(secured, metricsRoutes(metrics));
  app.use((_request, response) => {
    response.status(404).json({ errors: [{ message: 'There is nothing here but /metrics.' }] });
  });
  const server = createServer(app);
  const url = await listen(server, address);
  return {
    url,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
