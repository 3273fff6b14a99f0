create table decision_view (
    id                   varchar                  not null primary key,
    series               varchar                  not null,
    number               integer                  not null,
    title                varchar                  not null,
    title_key            varchar                  not null,
    -- The first sentence.
    outcome              varchar,
    chosen               varchar,
    state                varchar                  not null,
    scope_kind           varchar                  not null,
    scope_name           varchar                  not null,
    scope_key            varchar                  not null,
    authors              varchar array            not null,
    reviewers            varchar array            not null,
    approved_by          varchar array            not null,
    quorum               integer,
    deadline             timestamp with time zone,
    overdue              boolean                  not null,
    changes_requested    boolean                  not null,
    review_on            date,
    due                  boolean                  not null,
    decided_on           date,
    drafted_at           timestamp with time zone not null,
    proposed_at          timestamp with time zone,
    accepted_at          timestamp with time zone,
    content_version      integer                  not null,
    sha256               varchar                  not null,
    -- Changes of facts up to this position are known to whoever wrote or reaffirmed it.
    known_position       bigint                   not null,
    changed_at           timestamp with time zone not null,
    changed_position     bigint                   not null,
    version              bigint                   not null,
    search_text          varchar                  not null
);

create index decision_view_by_label on decision_view (series, number);
create index decision_view_by_title on decision_view (title_key, id);
create index decision_view_by_state on decision_view (state, changed_position);
create index decision_view_by_change on decision_view (changed_position);
create index decision_view_by_scope on decision_view (scope_key);

create table decision_person (
    decision_id varchar not null references decision_view,
    person      varchar not null,
    part        varchar not null,
    primary key (decision_id, person, part)
);

create index decision_person_by_person on decision_person (person, part, decision_id);

create table decision_relation (
    decision_id varchar not null references decision_view,
    kind        varchar not null,
    target      varchar not null,
    -- The stream in which the target stands: a finding and a ring go with their technology.
    stream      varchar not null,
    primary key (decision_id, kind, target)
);

create index decision_relation_by_target on decision_relation (target, kind, decision_id);
create index decision_relation_by_stream on decision_relation (stream, kind, decision_id);

create table decision_waiver (
    decision_id varchar                  not null references decision_view,
    waiver_id   varchar                  not null,
    scope_kind  varchar                  not null,
    scope_name  varchar                  not null,
    reason      varchar                  not null,
    until       date                     not null,
    granted_by  varchar                  not null,
    granted_at  timestamp with time zone not null,
    state       varchar                  not null,
    ended_at    timestamp with time zone,
    end_reason  varchar,
    primary key (decision_id, waiver_id)
);

create table decision_adoption (
    decision_id varchar not null references decision_view,
    system      varchar not null,
    since       date    not null,
    ended_on    date,
    end_reason  varchar,
    primary key (decision_id, system)
);

create table decision_version_view (
    position    bigint                   not null primary key,
    decision_id varchar                  not null,
    number      integer                  not null,
    sha256      varchar                  not null,
    author      varchar                  not null,
    at          timestamp with time zone not null,
    reason      varchar,
    content     varchar                  not null
);

create index decision_version_view_by_decision on decision_version_view (decision_id, number);

create table decision_response_view (
    position       bigint                   not null primary key,
    decision_id    varchar                  not null,
    version_number integer                  not null,
    sha256         varchar                  not null,
    reviewer       varchar                  not null,
    kind           varchar                  not null,
    comment        varchar,
    at             timestamp with time zone not null
);

create index decision_response_view_by_decision on decision_response_view (decision_id, position);

create table decision_timeline_view (
    position    bigint                   not null primary key,
    event_id    varchar                  not null,
    decision_id varchar                  not null,
    type        varchar                  not null,
    at          timestamp with time zone not null,
    actor       varchar                  not null,
    sentence    varchar                  not null,
    detail      varchar
);

create index decision_timeline_view_by_decision on decision_timeline_view (decision_id, position);

-- What has changed among the facts on which decisions may rely; a technology that retires changes all of its own.
create table fact_change_view (
    position  bigint                   not null primary key,
    event_id  varchar                  not null,
    fact      varchar                  not null,
    type      varchar                  not null,
    at        timestamp with time zone not null,
    actor     varchar                  not null,
    detail    varchar,
    caused_by varchar
);

create index fact_change_view_by_fact on fact_change_view (fact, position);

-- Decisions of which a fact has changed, kept so that asking for them takes no look at all facts.
create table stale_decision (
    decision_id varchar not null primary key
);

-- Its one row is held by whoever finds out which decisions are stale.
create table stale_decision_turn (
    only_row boolean not null primary key
);

insert into stale_decision_turn values (true);
