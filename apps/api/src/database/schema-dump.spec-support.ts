import { Client } from 'pg';

type Part = [object: string, text: string | null];

/** SQL for a role's name. The owner's differs from server to server, so it is called by what it is. */
const roleName = (oid: string): string => `CASE WHEN ${oid} = 0 THEN 'everybody'
  WHEN ${oid} = (SELECT datdba FROM pg_database WHERE datname = current_database()) THEN 'the database owner'
  ELSE pg_get_userbyid(${oid})::text END`;

/** SQL for what an access list grants to others than the owner. */
const grants = (list: string, owner: string): string => `(
  SELECT string_agg(grant_text, '; ' ORDER BY grant_text) FROM (
    SELECT format('grant %s to %s', string_agg(privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END,
             ', ' ORDER BY privilege_type), ${roleName('grantee')}) AS grant_text
      FROM aclexplode(${list}) WHERE grantee <> ${owner} GROUP BY grantee) AS granted)`;

/** SQL for whether an object is of this schema: not PostgreSQL's own, not an extension's, not pg-boss's. */
const isOurs = (catalog: string, oid: string, namespace: string): string => `(
  ${namespace}::regnamespace::text !~ '^(pg_|pgboss$|information_schema$)'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = '${catalog}'::regclass AND objid = ${oid} AND deptype = 'e'))`;

const ofOurSchema = `nspname !~ '^pg_' AND nspname <> 'information_schema'`;

/** SQL for the kind and name of a table, view or sequence. */
const relation = `CASE c.relkind WHEN 'r' THEN 'table ' WHEN 'p' THEN 'partitioned table ' WHEN 'v' THEN 'view '
  WHEN 'm' THEN 'materialized view ' WHEN 'S' THEN 'sequence ' ELSE 'foreign table ' END || c.oid::regclass`;
const ofOurRelation = `c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND ${isOurs('pg_class', 'c.oid', 'c.relnamespace')}`;
const ofOurFunction = isOurs('pg_proc', 'oid', 'pronamespace');

/** One query for each kind of part: the object it belongs to, and its text. */
const parts = [
  `SELECT 'database', 'encoding ' || pg_encoding_to_char(encoding)
     FROM pg_database WHERE datname = current_database()`,
  `SELECT 'database', ${grants("coalesce(datacl, acldefault('d', datdba))", 'datdba')}
     FROM pg_database WHERE datname = current_database()`,
  `SELECT 'database', format('extension %s in schema %s', extname, extnamespace::regnamespace) FROM pg_extension
    ORDER BY extname`,
  `SELECT 'database', format('event trigger %s on %s: %s (%s)', evtname, evtevent, evtfoid::regproc, evtenabled)
     FROM pg_event_trigger ORDER BY evtname`,
  `SELECT 'database', format('default privileges of %s in %s on %s: %s', ${roleName('defaclrole')},
            CASE defaclnamespace WHEN 0 THEN 'every schema' ELSE defaclnamespace::regnamespace::text END, defaclobjtype,
            ${grants('defaclacl', 'defaclrole')})
     FROM pg_default_acl ORDER BY 2`,

  `SELECT 'role harborlight_app', concat_ws(' ',
            CASE WHEN rolcanlogin THEN 'login' ELSE 'no login' END, CASE WHEN rolsuper THEN 'superuser' END,
            CASE WHEN rolinherit THEN 'inherits' END, CASE WHEN rolcreaterole THEN 'creates roles' END,
            CASE WHEN rolcreatedb THEN 'creates databases' END, CASE WHEN rolreplication THEN 'replicates' END,
            CASE WHEN rolbypassrls THEN 'bypasses row security' END)
     FROM pg_roles WHERE rolname = 'harborlight_app'`,
  `SELECT 'role harborlight_app', format('granted to %s%s%s%s', ${roleName('member')},
            CASE WHEN admin_option THEN ', admin' END, CASE WHEN inherit_option THEN ', inherit' END,
            CASE WHEN set_option THEN ', set' END)
     FROM pg_auth_members
    WHERE roleid = to_regrole('harborlight_app') AND ${roleName('member')} = 'the database owner' ORDER BY 2`,
  `SELECT 'role harborlight_app', 'member of ' || ${roleName('roleid')} FROM pg_auth_members
    WHERE member = to_regrole('harborlight_app') ORDER BY 2`,
  `SELECT 'role harborlight_app', format('settings in %s: %s',
            CASE setdatabase WHEN 0 THEN 'every database' ELSE 'this database' END, setconfig)
     FROM pg_db_role_setting
    WHERE setrole = to_regrole('harborlight_app')
      AND setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database())) ORDER BY 2`,

  `SELECT 'schema ' || nspname, 'owned by ' || ${roleName('nspowner')} FROM pg_namespace
    WHERE ${ofOurSchema}`,
  `SELECT 'schema ' || nspname, ${grants("coalesce(nspacl, acldefault('n', nspowner))", 'nspowner')} FROM pg_namespace
    WHERE ${ofOurSchema}`,

  `SELECT ${relation}, concat_ws(', ', 'owned by ' || ${roleName('relowner')},
            CASE relpersistence WHEN 'p' THEN 'logged' WHEN 'u' THEN 'UNLOGGED' ELSE relpersistence::text END,
            CASE WHEN relkind IN ('r', 'p') THEN CASE WHEN relrowsecurity THEN 'ROW SECURITY'
              ELSE 'no row security' END || CASE WHEN relforcerowsecurity THEN ' FORCED on the owner' ELSE '' END END,
            CASE WHEN reloptions IS NOT NULL THEN 'with ' || array_to_string(reloptions, ' ') END)
     FROM pg_class c WHERE ${ofOurRelation}`,
  `SELECT ${relation}, concat_ws(' ', 'column', quote_ident(attname),
            format_type(atttypid, atttypmod),
            CASE WHEN attcollation <> typcollation THEN 'collate ' || attcollation::regcollation END,
            CASE WHEN attnotnull THEN 'not null' ELSE 'null' END,
            CASE attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity by default' END,
            CASE attgenerated WHEN 's' THEN 'generated stored' WHEN 'v' THEN 'generated virtual' END,
            'default ' || pg_get_expr(adbin, adrelid),
            CASE WHEN attstorage <> typstorage THEN 'storage ' || CASE attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END END,
            CASE WHEN attcompression <> '' THEN 'compression ' || attcompression::text END,
            CASE WHEN attacl IS NOT NULL THEN ${grants('attacl', 'relowner')} END)
     FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_type t ON t.oid = atttypid
     LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attnum > 0 AND NOT attisdropped AND c.relkind <> 'S' AND ${ofOurRelation}
    ORDER BY attnum`,
  // A column's own line says "not null" already.
  `SELECT ${relation}, concat_ws(' ', 'constraint', quote_ident(conname),
            pg_get_constraintdef(k.oid), CASE WHEN NOT convalidated THEN 'not validated' END)
     FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid
    WHERE contype NOT IN ('n', 't') AND ${ofOurRelation}
    ORDER BY strpos('pucxf', contype::text), conname`,
  // A key's own line tells of its index.
  `SELECT ${relation}, concat_ws(' ', pg_get_indexdef(indexrelid),
            CASE WHEN NOT indisvalid THEN 'not valid' END)
     FROM pg_index i JOIN pg_class c ON c.oid = indrelid JOIN pg_class n ON n.oid = indexrelid
    WHERE ${ofOurRelation}
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
    ORDER BY n.relname`,
  `SELECT ${relation}, concat_ws(' ', 'policy', quote_ident(polname),
            CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END,
            'for', CASE polcmd WHEN '*' THEN 'all' WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update'
              ELSE 'delete' END,
            'to', (SELECT string_agg(${roleName('r')}, ', ' ORDER BY ${roleName('r')}) FROM unnest(polroles) r),
            'using ' || pg_get_expr(polqual, polrelid), 'with check ' || pg_get_expr(polwithcheck, polrelid))
     FROM pg_policy JOIN pg_class c ON c.oid = polrelid
    ORDER BY polname`,
  `SELECT ${relation}, pg_get_triggerdef(t.oid) ||
            CASE tgenabled WHEN 'O' THEN '' WHEN 'D' THEN ' DISABLED' ELSE ' enabled ' || tgenabled::text END
     FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
    WHERE NOT tgisinternal AND ${ofOurRelation}
    ORDER BY tgname`,
  `SELECT ${relation}, pg_get_ruledef(r.oid)
     FROM pg_rewrite r JOIN pg_class c ON c.oid = ev_class
    WHERE rulename <> '_RETURN' AND ${ofOurRelation}
    ORDER BY rulename`,
  `SELECT ${relation}, pg_get_viewdef(oid)
     FROM pg_class c WHERE relkind IN ('v', 'm') AND ${ofOurRelation}`,
  `SELECT 'sequence ' || seqrelid::regclass, format('%s from %s by %s between %s and %s, cache %s%s',
            format_type(seqtypid, NULL), seqstart, seqincrement, seqmin, seqmax, seqcache,
            CASE WHEN seqcycle THEN ', cycles' END)
     FROM pg_sequence JOIN pg_class c ON c.oid = seqrelid WHERE ${ofOurRelation}`,
  `SELECT ${relation},
          ${grants(`coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))`, 'relowner')}
     FROM pg_class c WHERE ${ofOurRelation}`,

  `SELECT 'type ' || oid::regtype, concat_ws(', ', 'owned by ' || ${roleName('typowner')},
            'of ' || NULLIF(format_type(typbasetype, typtypmod), '-'), typdefault,
            (SELECT string_agg(enumlabel, ' | ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid),
            (SELECT string_agg(pg_get_constraintdef(oid), ' ' ORDER BY conname) FROM pg_constraint
              WHERE contypid = t.oid))
     FROM pg_type t WHERE typtype IN ('d', 'e', 'r') AND ${isOurs('pg_type', 'oid', 'typnamespace')}`,

  `SELECT 'function ' || oid::regprocedure, 'owned by ' || ${roleName('proowner')}
     FROM pg_proc WHERE ${ofOurFunction}`,
  `SELECT 'function ' || oid::regprocedure, ${grants("coalesce(proacl, acldefault('f', proowner))", 'proowner')}
     FROM pg_proc WHERE ${ofOurFunction}`,
  `SELECT 'function ' || oid::regprocedure, pg_get_functiondef(oid)
     FROM pg_proc WHERE prokind <> 'a' AND ${ofOurFunction}`,
];

const heading =
  "What PostgreSQL's catalog says of a migrated database. Written by `npm run schema:dump`; read its difference.";

const indented = (text: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, '  ');

/**
 * What PostgreSQL's catalog says of the database at `url`, as text that a person reads and that is the same wherever the
 * schema is the same: objects by kind and name, and under each its parts. With a `change`: what it would say after
 * these statements, which are undone.
 */
export async function dumpSchema(url: string, change = ''): Promise<string> {
  const objects = new Map<string, string[]>();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`BEGIN; ${change}; SET LOCAL search_path = pg_catalog`);
    for (const text of parts) {
      const { rows } = await client.query<Part>({ text, rowMode: 'array' });
      for (const [object, part] of rows)
        objects.set(object, [...(objects.get(object) ?? []), ...(part === null ? [] : [indented(part)])]);
    }
    await client.query('ROLLBACK');
  } finally {
    await client.end();
  }
  const sections = [...objects].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [[heading, ''], ...sections.map(([object, lines]) => [object, ...lines, ''])]
    .map((lines) => lines.join('\n'))
    .join('\n');
}
