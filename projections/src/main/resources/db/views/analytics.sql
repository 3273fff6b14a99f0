-- Facts that follow from the published language, each written by one stream only, so that streams may come in any order.

-- How far each stream has been told: what comes again changes nothing.
create table analytics_stream (
    id       varchar not null primary key,
    kind     varchar not null,
    position bigint  not null,
    events   bigint  not null
);

create index analytics_stream_by_kind on analytics_stream (kind, events);

-- How much happened to each stream, by the Monday of the week in UTC.
create table analytics_week (
    stream varchar not null,
    week   date    not null,
    kind   varchar not null,
    events integer not null,
    primary key (stream, week)
);

create index analytics_week_by_week on analytics_week (kind, week, events);

create table analytics_decision (
    id                varchar                  not null primary key,
    scope_kind        varchar,
    scope_name        varchar,
    drafted_at        timestamp with time zone,
    -- Whether it was taken before it was recorded.
    older             boolean                  not null,
    accepted_at       timestamp with time zone,
    accepted_position bigint,
    ended_at          timestamp with time zone,
    ended_position    bigint,
    ended_as          varchar,
    relies_on         varchar array            not null,
    known_position    bigint,
    reviewers         varchar array            not null,
    awaited           varchar array            not null,
    asked_position    bigint
);

-- That somebody was asked to judge a text, until they did or it was no longer to be judged.
create table analytics_review (
    asked_position bigint                   not null,
    reviewer       varchar                  not null,
    decision       varchar                  not null,
    asked_at       timestamp with time zone not null,
    closed_at      timestamp with time zone,
    answered       boolean                  not null,
    primary key (asked_position, reviewer)
);

create table analytics_response (
    position bigint                   not null primary key,
    reviewer varchar                  not null,
    decision varchar                  not null,
    at       timestamp with time zone not null
);

-- A time during which a decision stood on the same knowledge.
create table analytics_knowledge (
    position       bigint                   not null primary key,
    decision       varchar                  not null,
    until_at       timestamp with time zone,
    until_position bigint
);

-- On what it relied then: a fact, or the stream in which the fact stands.
create table analytics_reliance (
    position bigint  not null,
    fact     varchar not null,
    primary key (position, fact)
);

create table analytics_fact_change (
    position  bigint                   not null primary key,
    fact      varchar                  not null,
    at        timestamp with time zone not null,
    caused_by varchar
);

create index analytics_fact_change_by_fact on analytics_fact_change (fact, position);

-- The ring, or retired, or reinstated, which is back in the ring of before.
create table analytics_ring (
    position     bigint  not null primary key,
    technology   varchar not null,
    ring         varchar not null,
    effective_on date    not null
);

create table analytics_scale (
    evaluation varchar not null primary key,
    lowest     integer not null,
    highest    integer not null
);

create table analytics_spread (
    evaluation varchar                  not null,
    criterion  varchar                  not null,
    name       varchar                  not null,
    closed_at  timestamp with time zone not null,
    scores     integer                  not null,
    deviation  double precision         not null,
    relative   double precision         not null,
    primary key (evaluation, criterion)
);

-- Records of the topic that tell nothing, and why.
create table analytics_skipped (
    topic         varchar                  not null,
    partition_no  integer                  not null,
    record_offset bigint                   not null,
    reason        varchar                  not null,
    detail        varchar                  not null,
    at            timestamp with time zone not null,
    primary key (topic, partition_no, record_offset)
);
