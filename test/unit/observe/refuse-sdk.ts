import { register } from 'node:module';

/** Has Node find nothing of OpenTelemetry's SDK, as where optional packages were left out. */
register(
  `data:text/javascript,${encodeURIComponent(`
    export async function resolve(specifier, context, next) {
      if (/^@opentelemetry\\/(?!api$)/.test(specifier)) {
        throw Object.assign(new Error('there is no ' + specifier), { code: 'ERR_MODULE_NOT_FOUND' });
      }
      return next(specifier, context);
    }`)}`,
);
