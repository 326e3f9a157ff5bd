-- A file of what was said in its first format; the words are in its index again.
PRAGMA application_id=1215652456;
PRAGMA user_version=1;
CREATE TABLE conversations (
    id INTEGER PRIMARY KEY,
    name TEXT UNIQUE,
    amount INTEGER NOT NULL DEFAULT 0,
    last INTEGER NOT NULL DEFAULT 0,
    classes INTEGER NOT NULL DEFAULT 0
  );
CREATE TABLE authors (
    id INTEGER PRIMARY KEY,
    nick TEXT NOT NULL,
    username TEXT NOT NULL,
    host TEXT NOT NULL,
    realname TEXT NOT NULL,
    account INTEGER NOT NULL,
    account_name TEXT NOT NULL,
    bot INTEGER NOT NULL,
    uses INTEGER NOT NULL DEFAULT 0
  );
CREATE TABLE entries (
    conversation INTEGER NOT NULL,
    class INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    author INTEGER NOT NULL,
    account INTEGER NOT NULL,
    connection INTEGER NOT NULL,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    tags TEXT NOT NULL,
    subjects TEXT NOT NULL,
    PRIMARY KEY (conversation, class, number)
  ) WITHOUT ROWID;
CREATE TABLE places (
    place INTEGER PRIMARY KEY,
    number INTEGER NOT NULL
  );
CREATE VIRTUAL TABLE words USING fts5 (
    text, content='', columnsize=0, detail=none,
    tokenize="unicode61 remove_diacritics 2 tokenchars ''"
  );
CREATE TABLE joinings (
    conversation INTEGER NOT NULL,
    account INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (conversation, account)
  ) WITHOUT ROWID;
CREATE TABLE markers (
    conversation INTEGER NOT NULL,
    account INTEGER NOT NULL,
    time INTEGER NOT NULL,
    PRIMARY KEY (conversation, account)
  ) WITHOUT ROWID;
CREATE TABLE correspondents (
    account INTEGER NOT NULL,
    conversation INTEGER NOT NULL,
    nick TEXT NOT NULL,
    PRIMARY KEY (account, conversation)
  ) WITHOUT ROWID;
CREATE TABLE chores (
    name TEXT PRIMARY KEY,
    due INTEGER NOT NULL
  ) WITHOUT ROWID;
CREATE INDEX authors_by_name ON authors (nick, host);
CREATE INDEX entries_by_account ON entries (account) WHERE account <> 0;
CREATE INDEX entries_by_connection ON entries (connection) WHERE connection <> 0;
INSERT INTO conversations VALUES (1, '#den', 9, 2, 3);
INSERT INTO conversations VALUES (2, '=1,2', 1, 1, 4);
INSERT INTO authors VALUES (1, 'Alice', '~u', 'localhost', 'Real Alice', 1, 'Alice', 0, 7);
INSERT INTO authors VALUES (2, 'Bob', '~u', 'localhost', 'Real Bob', 2, 'Bob', 0, 3);
INSERT INTO entries VALUES (1, 0, -1690205569819869183, 0, 1, 1, 0, 1, 'the first words of format one', '', '');
INSERT INTO entries VALUES (1, 0, -1690205569819738111, 0, 2, 2, 0, 2, 'Grüße, ça va?', '', '');
INSERT INTO entries VALUES (1, 1, -1690205569907949567, 8, 1, 1, 0, 0, '', '', '');
INSERT INTO entries VALUES (1, 1, -1690205569828257791, 18, 1, 1, 0, 0, 'All about dens', '', '');
INSERT INTO entries VALUES (1, 1, -1690205569824063487, 20, 1, 1, 0, 0, '+tl 20', '', '');
INSERT INTO entries VALUES (1, 1, -1690205569823932415, 20, 1, 1, 0, 0, '+b evil!*@*', '', '');
INSERT INTO entries VALUES (1, 1, -1690205569823801343, 8, 2, 2, 0, 0, '', '', '');
INSERT INTO entries VALUES (1, 1, -1690205565323575295, 12, 1, 1, 0, 0, 'Connection closed', '', '');
INSERT INTO entries VALUES (1, 1, -1690205565277437951, 12, 2, 2, 0, 0, 'Connection closed', '', '');
INSERT INTO entries VALUES (2, 2, -1690205569811480576, 0, 1, 1, 0, 1, 'a secret between two', '', '');
INSERT INTO places VALUES (4294967297, -1690205569819869183);
INSERT INTO places VALUES (4294967298, -1690205569819738111);
INSERT INTO places VALUES (8589934593, -1690205569811480576);
INSERT INTO joinings VALUES (1, 1, -1690205569907949567);
INSERT INTO joinings VALUES (1, 2, -1690205569823801343);
INSERT INTO correspondents VALUES (1, 2, 'Bob');
INSERT INTO correspondents VALUES (2, 2, 'Alice');
INSERT INTO words (rowid, text)
  SELECT conversation << 32 | place, char(127) || conversation || 'c' || class || ' '
    || char(127) || 'n' || lower(hex(lower(nick))) || ' ' || text
  FROM entries JOIN authors ON authors.id = entries.author WHERE place <> 0;
