#!/bin/sh
# Runs once, when the volume is empty. `harborlight_owner` owns the schema and migrates it; the nodes log in as
# `harborlight_api`, which can do nothing but act as `harborlight_app`, the role the migrations grant their few rights to.
set -eu

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$HARBORLIGHT_OWNER_PASSWORD" --set api_password="$HARBORLIGHT_API_PASSWORD" <<'SQL'
CREATE ROLE harborlight_owner LOGIN CREATEROLE PASSWORD :'owner_password';
CREATE ROLE harborlight_app NOLOGIN;
GRANT harborlight_app TO harborlight_owner WITH ADMIN OPTION;
CREATE ROLE harborlight_api LOGIN PASSWORD :'api_password';
GRANT harborlight_app TO harborlight_api WITH INHERIT FALSE;
CREATE DATABASE harborlight OWNER harborlight_owner;
REVOKE ALL ON DATABASE harborlight FROM PUBLIC;
GRANT CONNECT ON DATABASE harborlight TO harborlight_api;
SQL
