-- The event store. Payload and metadata are JSON in UTF-8.
create table event (
    global_index         bigint       not null,
    event_identifier     varchar(255) not null,
    aggregate_type       varchar(255),
    aggregate_identifier varchar(255) not null,
    sequence_number      bigint       not null,
    payload_type         varchar(255) not null,
    payload_revision     varchar(255),
    payload              bytea        not null,
    metadata             bytea        not null,
    time_stamp           varchar(40)  not null,
    constraint event_pk primary key (global_index),
    constraint event_identifier_unique unique (event_identifier),
    constraint event_stream_sequence_unique unique (aggregate_identifier, sequence_number)
);

create table snapshot (
    event_identifier     varchar(255) not null,
    aggregate_type       varchar(255),
    aggregate_identifier varchar(255) not null,
    sequence_number      bigint       not null,
    payload_type         varchar(255) not null,
    payload_revision     varchar(255),
    payload              bytea        not null,
    metadata             bytea        not null,
    time_stamp           varchar(40)  not null,
    constraint snapshot_pk primary key (aggregate_identifier, sequence_number)
);

-- What a request with an idempotency key was answered, written with its events.
create table command_receipt (
    actor           varchar(255) not null,
    idempotency_key varchar(255) not null,
    fingerprint     varchar(64)  not null,
    answer_type     varchar(255) not null,
    answer          bytea        not null,
    recorded_at     varchar(40)  not null,
    constraint command_receipt_pk primary key (actor, idempotency_key)
);

-- Bytes under their SHA-256, in pieces that any database holds in memory easily.
create table content (
    hash       varchar(64)  not null primary key,
    media_type varchar(255) not null,
    size       bigint       not null
);

create table content_piece (
    hash   varchar(64) not null,
    number int         not null,
    bytes  bytea       not null,
    constraint content_piece_pk primary key (hash, number),
    constraint content_piece_of foreign key (hash) references content (hash)
);

-- The last position that was given out. A row that each append updates would not do: while any transaction in the
-- database holds a snapshot none of its old versions can be removed, and each append would have to step over them all.
create view log_head as
select 1 as id, coalesce(max(global_index), 0) as position
from event;

-- Appends events and receipts. The lock is held while the server runs this and commits, never while it waits for a
-- client; so positions become visible in their order and none is left out. The statement after the lock sees what was
-- committed before the lock was given.
create function append(
    actors text[], keys text[], fingerprints text[], answer_types text[], answers bytea[], recorded text[],
    identifiers text[], types text[], streams text[], sequences bigint[], payload_types text[], revisions text[],
    payloads bytea[], metadata bytea[], times text[], channel text) returns void
    language plpgsql as
$$
declare
    head bigint;
begin
    perform pg_advisory_xact_lock('event'::regclass::oid::bigint);
    select position into head from log_head;
    insert into event (global_index, event_identifier, aggregate_type, aggregate_identifier, sequence_number,
        payload_type, payload_revision, payload, metadata, time_stamp)
    select head + e.number, e.identifier, e.type, e.stream, e.sequence, e.payload_type, e.revision, e.payload,
        e.metadata, e.at
    from unnest(identifiers, types, streams, sequences, payload_types, revisions, payloads, append.metadata, times)
        with ordinality
        as e(identifier, type, stream, sequence, payload_type, revision, payload, metadata, at, number);
    insert into command_receipt (actor, idempotency_key, fingerprint, answer_type, answer, recorded_at)
    select * from unnest(actors, keys, fingerprints, answer_types, answers, recorded);
    perform pg_notify(channel, (head + cardinality(identifiers))::text);
end
$$;

-- The ledger as people read it, oldest first.
create view ledger as
select global_index                           as position,
       time_stamp                             as at,
       aggregate_identifier                   as stream,
       sequence_number                        as version,
       payload_type                           as type,
       payload_revision                       as revision,
       convert_from(payload, 'UTF8')::jsonb   as payload,
       convert_from(metadata, 'UTF8')::jsonb  as metadata
from event;
