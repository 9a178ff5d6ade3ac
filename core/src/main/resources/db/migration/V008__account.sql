-- Somebody who can sign in; without a password until they have chosen one by their set-up link.
CREATE TABLE account (
    id            uuid        NOT NULL CONSTRAINT account_pk PRIMARY KEY,
    -- folded as core.account.Email does, so that one address is one account
    email         text        NOT NULL CONSTRAINT account_email_unique UNIQUE
                              CONSTRAINT account_email_shape CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    name          text        NOT NULL CONSTRAINT account_name_not_blank CHECK (btrim(name) <> ''),
    role          text        NOT NULL CONSTRAINT account_role_known
                              CHECK (role IN ('OWNER', 'EDITOR', 'AUTHOR', 'CONTRIBUTOR')),
    -- a PHC string, which names the algorithm and its cost
    password_hash text        CONSTRAINT account_password_is_hashed CHECK (password_hash LIKE '$argon2id$%'),
    created_at    timestamptz NOT NULL,
    version       bigint      NOT NULL DEFAULT 0
);

-- An address that works once: for an account to choose its password, or, without one, to make the first owner.
CREATE TABLE set_up_link (
    token_hash text        NOT NULL CONSTRAINT set_up_link_pk PRIMARY KEY
                           CONSTRAINT set_up_link_token_is_hashed CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    account_id uuid        CONSTRAINT set_up_link_account_unique UNIQUE NULLS NOT DISTINCT
                           CONSTRAINT set_up_link_account_fk REFERENCES account ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);

-- A browser that is signed in.
CREATE TABLE session (
    id         uuid        NOT NULL CONSTRAINT session_pk PRIMARY KEY,
    token_hash text        NOT NULL CONSTRAINT session_token_hash_unique UNIQUE
                           CONSTRAINT session_token_is_hashed CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    account_id uuid        NOT NULL CONSTRAINT session_account_fk REFERENCES account ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
-- SessionRepository.endAll: the sessions of one account
CREATE INDEX session_account ON session (account_id);
-- SessionRepository.deleteOver
CREATE INDEX session_expiry ON session (expires_at);

-- How often somebody has tried to sign in since the window opened; the key is a hash, so that no address lies here.
CREATE TABLE log_in_throttle (
    key_hash      text        NOT NULL CONSTRAINT log_in_throttle_pk PRIMARY KEY,
    attempt_count integer     NOT NULL,
    ends_at       timestamptz NOT NULL
);
-- ThrottleRepository.deleteOver
CREATE INDEX log_in_throttle_end ON log_in_throttle (ends_at);
