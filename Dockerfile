# The bot in a container: docker build -t verbatim . ; docs/operating.md says how to run it.
# Node's official image comes for amd64 and arm64; everything that npm fetches has a build for both.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc build.mjs ./
COPY src ./src
COPY lexicon ./lexicon
# `prepare` bundles the program into dist.
RUN npm ci --omit=dev && mkdir data

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    HEALTH_HOST=127.0.0.1 \
    HEALTH_PORT=8080 \
    DATA_DIR=/data \
    XDG_CACHE_HOME=/data/cache
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE README.md ./
COPY lexicon/*.json lexicon/*.bin lexicon/*.txt lexicon/README.md ./lexicon/
COPY lexicon/reader ./lexicon/reader
COPY corpus ./corpus
# The volume is the bot's own: whatever Docker makes of it has this owner.
COPY --from=build --chown=node:node /app/data /data
USER node
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/app/verbatim.js", "bot"]
