FROM node:24-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/client/package.json libs/client/
COPY libs/contracts/package.json libs/contracts/
COPY libs/domain/package.json libs/domain/
COPY libs/messages/package.json libs/messages/
COPY libs/embedded-postgres/package.json libs/embedded-postgres/
COPY libs/testing/package.json libs/testing/
COPY test/package.json test/

# What the server needs at run time, and no more. The optional packages are the embedded database, which a server with
# a database of its own does not use; everything left is JavaScript, so it runs on Alpine as well.
FROM manifests AS dependencies
RUN npm ci --workspace=apps/api --include-workspace-root=false --omit=dev --omit=optional

FROM manifests AS build
RUN npm ci
COPY . .
RUN npm run build -- --projects=@harborlight/api,@harborlight/web

FROM node:24-alpine
ENV NODE_ENV=production DATA_DIR=/home/node/data
WORKDIR /app
COPY --from=dependencies /app ./
COPY --from=build /app/libs/domain/dist libs/domain/dist
COPY --from=build /app/libs/messages/dist libs/messages/dist
COPY --from=build /app/libs/contracts/dist libs/contracts/dist
COPY --from=build /app/libs/client/dist libs/client/dist
COPY --from=build /app/libs/embedded-postgres/dist libs/embedded-postgres/dist
COPY --from=build /app/apps/web/dist apps/web/dist
COPY --from=build /app/apps/api/dist apps/api/dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD wget -q -O /dev/null "http://127.0.0.1:${PORT:-3000}/health/ready"
CMD ["node", "apps/api/dist/harborlight.js", "start"]
