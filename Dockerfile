# Builds the IDE with everything, runs the server with what it needs.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Scripts would build the IDE, whose sources are not here yet.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run ide

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY tsconfig.json ./
COPY schema schema
COPY seed seed
COPY src src
COPY --from=build /app/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:4000/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that a stop reaches the server.
CMD ["node", "--import", "tsx", "src/main.ts"]
