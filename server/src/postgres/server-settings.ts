/**
 * How the embedded server runs: small at rest, nothing on the network, every commit on disk. Its log leaves
 * out statements and failing rows, which hold personal data.
 */
export const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '64MB',
  work_mem: '4MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  autovacuum_max_workers: '1',
  jit: 'off',
  random_page_cost: '1.1',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** Settings that an older server does not know. */
export const SETTINGS_SINCE: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  18: { io_method: 'sync' },
};
