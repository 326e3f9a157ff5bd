-- A file of accounts in its third format: keys for SCRAM, and what is kept of what people say.
PRAGMA application_id=1215652450;
PRAGMA user_version=3;
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    secret TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    suspended TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT ''
  , scram TEXT NOT NULL DEFAULT '', keeps_private INTEGER NOT NULL DEFAULT 1);
CREATE TABLE names (
    name TEXT NOT NULL PRIMARY KEY,
    written TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
  );
CREATE TABLE certificates (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
  );
CREATE TABLE rooms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    written TEXT NOT NULL,
    founder INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    registered_at INTEGER NOT NULL,
    topic TEXT NOT NULL,
    topic_set_by TEXT NOT NULL,
    topic_set_at INTEGER NOT NULL,
    flags TEXT NOT NULL,
    room_key TEXT NOT NULL,
    member_limit INTEGER NOT NULL,
    lines TEXT NOT NULL,
    joins TEXT NOT NULL,
    created_at INTEGER NOT NULL
  , past TEXT NOT NULL DEFAULT 'usual');
CREATE TABLE room_access (
    room INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    standing INTEGER NOT NULL,
    PRIMARY KEY (room, place)
  );
CREATE TABLE room_masks (
    room INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    place INTEGER NOT NULL,
    mask TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    sees_addresses INTEGER NOT NULL,
    PRIMARY KEY (room, list, place)
  );
CREATE TABLE bans (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    mask TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
  );
CREATE INDEX accounts_by_address ON accounts (address, registered_at);
CREATE INDEX names_by_account ON names (account);
CREATE INDEX certificates_by_account ON certificates (account);
CREATE INDEX rooms_by_founder ON rooms (founder);
CREATE INDEX room_access_by_account ON room_access (account);
INSERT INTO accounts VALUES (1, 'Alice', '$y$j9T$g5Xppvi0SIVch/3oqxjqJ1$7hxKLhYbid.R94RJeM5iUlPDVbbFVevuvNP3NOT0LB0', 1796046843, 1796046843, '', '', 'SCRAM-SHA-256$4096:Kzlvh6yZQJ0HVzQZ1RzR1A==$QkT5lpeNPdQmyrLjzXJdHgrpvtGWn1OPhlQrEJkRx6E=:qW0OCwbWQXGsgJ8bYG4vYV9rRHWvUr6aL0RPkDc6o+Q=', 1);
INSERT INTO accounts VALUES (2, 'Bob', '$y$j9T$R//f7qPNjSrjqHyKoWedL1$t39gRTilkEvzSFAbuOKyOizrKlBeX3I5FPz9ZpCHD4B', 1796046845, 1796046845, 'rude', '192.0.2.7', '', 0);
INSERT INTO names VALUES ('alice', 'Alice', 1);
INSERT INTO names VALUES ('bob', 'Bob', 2);
INSERT INTO names VALUES ('al', 'Al', 1);
INSERT INTO certificates VALUES ('5f0123456789abcdef', 1);
INSERT INTO rooms VALUES (1, '#den', '#den', 1, 1796046845, 'All about dens', 'Alice', 1796046845, 'nt', '', 20, '', '', 1796046845, 'joined');
INSERT INTO room_access VALUES (1, 0, 2, 2);
INSERT INTO room_masks VALUES (1, 'b', 0, 'evil!*@*', 'Alice', 1796046845, 0);
INSERT INTO bans VALUES ('K', 'evil!*@*', 'Evil!*@*', 'enough', 'root', 1796046845, 0, 0);
