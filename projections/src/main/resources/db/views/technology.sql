create table technology_view (
    id      varchar not null primary key,
    version bigint  not null
);

create table finding_view (
    technology_id       varchar       not null,
    finding_id          varchar       not null,
    position            bigint        not null,
    criterion           varchar       not null,
    stance              varchar       not null,
    stance_proposed     boolean       not null,
    statement           varchar       not null,
    evidence            varchar array not null,
    observed_on         date          not null,
    origin_document     varchar,
    origin_content_hash varchar,
    origin_line         integer,
    retracted           boolean       not null,
    primary key (technology_id, finding_id)
);

create table finding_change_view (
    position      bigint                   not null primary key,
    technology_id varchar                  not null,
    finding_id    varchar                  not null,
    at            timestamp with time zone not null,
    actor         varchar                  not null,
    kind          varchar                  not null,
    criterion     varchar                  not null,
    stance        varchar                  not null,
    statement     varchar                  not null,
    reason        varchar
);

create index finding_change_view_by_finding on finding_change_view (technology_id, finding_id, position);

create table ring_move_view (
    position      bigint                   not null primary key,
    technology_id varchar                  not null,
    at            timestamp with time zone not null,
    actor         varchar                  not null,
    ring          varchar                  not null,
    rationale     varchar                  not null,
    effective_on  date                     not null
);

create index ring_move_view_by_technology on ring_move_view (technology_id, position);
