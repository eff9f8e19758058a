# Builds what browsers get with everything, runs the server with what it needs.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Scripts would build the IDE, whose sources are not here yet.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run ide && npm run build:explorer && npm run build:docs

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY tsconfig.json ./
COPY bin bin
COPY examples examples
COPY schema schema
COPY seed seed
COPY src src
COPY --from=build /app/dist dist
# Owns nothing here, so that whoever gets in changes nothing. By number: Kubernetes cannot tell that a name is not root's.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that a stop reaches the server.
CMD ["node", "bin/scgraph.js", "start"]
