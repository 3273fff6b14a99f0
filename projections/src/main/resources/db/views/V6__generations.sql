-- Versions 1 to 5 kept each view in tables of this schema. A view can always be told anew from the ledger, so the old
-- tables go, and the next start fills the views again.
drop table if exists catalogue_finding;
drop table if exists catalogue_view;
drop table if exists finding_change_view;
drop table if exists ring_move_view;
drop table if exists finding_view;
drop table if exists technology_view;
drop table if exists activity_subject;
drop table if exists activity_view;
drop table if exists document_content;
drop table if exists document_unread_line;
drop table if exists document_refused_candidate;
drop table if exists document_import_view;
drop table if exists view_progress;
drop table if exists TokenEntry;
drop table if exists DeadLetterEntry;

-- Each generation of a view has its tables in a schema of its own.
create table view_generation (
    view_name     varchar                  not null,
    number        integer                  not null,
    state         varchar                  not null,
    paused        boolean                  not null,
    tables        varchar                  not null,
    projector     integer                  not null,
    created_at    timestamp with time zone not null,
    changed_at    timestamp with time zone not null,
    primary key (view_name, number)
);

-- Whoever adds, switches or drops a generation holds this row.
create table view_generation_lock (
    id integer not null primary key
);

insert into view_generation_lock (id) values (1);

-- The names and shapes that Axon's JDBC stores expect, with bytea instead of large objects, and the position of each
-- token as a number.
create table TokenEntry (
    processorName varchar(255) not null,
    segment       integer      not null,
    token         bytea,
    tokenType     varchar(255),
    timestamp     varchar(255),
    owner         varchar(255),
    position      bigint       default -1 not null,
    primary key (processorName, segment)
);

create table DeadLetterEntry (
    deadLetterIdentifier varchar(255) not null primary key,
    processingGroup      varchar(255) not null,
    sequenceIdentifier   varchar(255) not null,
    sequenceIndex        bigint       not null,
    messageType          varchar(255) not null,
    eventIdentifier      varchar(255) not null,
    timestamp            varchar(255) not null,
    payloadType          varchar(255) not null,
    payloadRevision      varchar(255),
    payload              bytea        not null,
    metaData             bytea,
    type                 varchar(255),
    aggregateIdentifier  varchar(255),
    sequenceNumber       bigint,
    tokenType            varchar(255),
    token                bytea,
    enqueuedAt           varchar(255) not null,
    lastTouched          varchar(255),
    processingStarted    varchar(255),
    causeType            varchar(255),
    causeMessage         varchar(1023),
    diagnostics          bytea,
    unique (processingGroup, sequenceIdentifier, sequenceIndex)
);
