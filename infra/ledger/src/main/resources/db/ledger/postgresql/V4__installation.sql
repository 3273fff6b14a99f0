-- What tells this ledger from others, and the key of the pseudonyms under which people are published. One row.
create table installation (
    id            int         not null primary key,
    identifier    varchar(36) not null,
    pseudonym_key bytea       not null
);
