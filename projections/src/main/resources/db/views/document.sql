create table document_import_view (
    id               varchar                  not null primary key,
    name             varchar                  not null,
    content_hash     varchar                  not null,
    report_hash      varchar                  not null,
    size             integer                  not null,
    versions         integer                  not null,
    candidates       integer                  not null,
    statements       integer                  not null,
    unread           integer                  not null,
    refused          integer                  not null,
    registered       integer                  not null,
    described        integer                  not null,
    recorded         integer                  not null,
    amended          integer                  not null,
    retracted        integer                  not null,
    unchanged        integer                  not null,
    done             integer                  not null,
    total            integer                  not null,
    observed_on      date                     not null,
    started_by       varchar                  not null,
    started_at       timestamp with time zone not null,
    started_position bigint                   not null,
    completed_at     timestamp with time zone,
    version          bigint                   not null
);

create index document_import_view_by_start on document_import_view (started_position);

create table document_content (
    import_id    varchar not null references document_import_view,
    content_hash varchar not null,
    primary key (import_id, content_hash)
);

create table document_unread_line (
    import_id varchar not null references document_import_view,
    place     integer not null,
    line      integer not null,
    text      varchar not null,
    reason    varchar not null,
    primary key (import_id, place)
);

create table document_refused_candidate (
    import_id varchar not null references document_import_view,
    place     integer not null,
    name      varchar not null,
    line      integer not null,
    rule      varchar not null,
    message   varchar not null,
    primary key (import_id, place)
);
