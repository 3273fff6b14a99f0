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

-- The last position that was given out. Its one row is locked from an append to the end of its transaction,
-- so positions become visible in their order and none is left out.
create table log_head (
    id       int    not null primary key,
    position bigint not null
);
insert into log_head (id, position) values (1, 0);

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
