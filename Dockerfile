# Claimdesk for a newsroom's own server. The database is another container: see compose.yaml.

FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NODE_ENV=development NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json tsconfig.json prisma.config.ts ./
COPY prisma/generate.mjs prisma/schema.prisma ./prisma/
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 NEXT_TELEMETRY_DISABLED=1
COPY --from=build --chown=node:node /app ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself, not npm: the signal to stop then reaches the process that can stop in order.
CMD ["node", "--import", "tsx", "server.ts"]
