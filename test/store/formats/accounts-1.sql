-- A file of accounts in its first format, with what it held.
PRAGMA application_id=1215652450;
PRAGMA user_version=1;
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    secret TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    suspended TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT ''
  );
CREATE TABLE names (
    name TEXT NOT NULL PRIMARY KEY,
    written TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
  );
CREATE TABLE certificates (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
  );
CREATE INDEX accounts_by_address ON accounts (address, registered_at);
CREATE INDEX names_by_account ON names (account);
CREATE INDEX certificates_by_account ON certificates (account);
INSERT INTO accounts VALUES (1, 'Alice', '$y$j9T$g5Xppvi0SIVch/3oqxjqJ1$7hxKLhYbid.R94RJeM5iUlPDVbbFVevuvNP3NOT0LB0', 1796046843, 1796046843, '', '');
INSERT INTO accounts VALUES (2, 'Bob', '$y$j9T$R//f7qPNjSrjqHyKoWedL1$t39gRTilkEvzSFAbuOKyOizrKlBeX3I5FPz9ZpCHD4B', 1796046845, 1796046845, 'rude', '192.0.2.7');
INSERT INTO names VALUES ('alice', 'Alice', 1);
INSERT INTO names VALUES ('bob', 'Bob', 2);
INSERT INTO names VALUES ('al', 'Al', 1);
INSERT INTO certificates VALUES ('5f0123456789abcdef', 1);
