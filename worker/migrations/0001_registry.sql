-- What the counter remembers about a workshop: where its room is, how to enter it, until when. No title, no name.
CREATE TABLE workshops (
  id TEXT PRIMARY KEY,
  -- Six characters; null once the workshop is deleted.
  code TEXT UNIQUE,
  -- The epoch of the links and code; the code is dead when the room's has moved on.
  link_epoch INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  -- The tombstone: from then on nobody enters, and the id is never used again.
  deleted_at INTEGER,
  -- Who asked, until the room has confirmed that it is empty.
  deleted_by TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX workshops_by_expiry ON workshops (expires_at);
CREATE INDEX workshops_to_erase ON workshops (deleted_by) WHERE deleted_by IS NOT NULL;

-- How often something was tried in a window of time. Addresses appear only as a keyed hash that changes every day.
CREATE TABLE attempts (
  bucket TEXT PRIMARY KEY,
  count INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX attempts_by_end ON attempts (until);
