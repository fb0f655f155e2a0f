#!/bin/sh
# Runs once, on an empty volume. API and worker read and write rows as qicheng_app, which owns no table: the triggers that keep
# history, seals, signatures and frozen contents as they were written cannot be switched off by them.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v password="$APP_PASSWORD" <<'SQL'
create role qicheng_app login password :'password';
grant usage on schema public to qicheng_app;
alter default privileges in schema public grant select, insert, update, delete, maintain on tables to qicheng_app;
alter default privileges in schema public grant usage, select on sequences to qicheng_app;
SQL
