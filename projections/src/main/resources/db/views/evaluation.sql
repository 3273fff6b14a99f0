create table evaluation_view (
    id                varchar                  not null primary key,
    name              varchar                  not null,
    question          varchar                  not null,
    lowest            integer                  not null,
    highest           integer                  not null,
    state             varchar                  not null,
    opened_by         varchar                  not null,
    opened_at         timestamp with time zone not null,
    opened_position   bigint                   not null,
    ballots           integer                  not null,
    ended_at          timestamp with time zone,
    ended_position    bigint,
    abandoned_because varchar,
    version           bigint                   not null
);

create index evaluation_view_by_opening on evaluation_view (opened_position);
create index evaluation_view_by_state on evaluation_view (state, opened_position);

create table evaluation_option (
    evaluation_id varchar not null references evaluation_view,
    place         integer not null,
    technology_id varchar not null,
    withdrawn     boolean not null,
    reason        varchar,
    primary key (evaluation_id, place)
);

create index evaluation_option_by_technology on evaluation_option (technology_id);

create table evaluation_criterion (
    evaluation_id varchar not null references evaluation_view,
    place         integer not null,
    criterion     varchar not null,
    weight        varchar not null,
    primary key (evaluation_id, place)
);

create table evaluation_evaluator (
    evaluation_id varchar not null references evaluation_view,
    place         integer not null,
    evaluator     varchar not null,
    primary key (evaluation_id, place)
);

create table evaluation_change_view (
    position      bigint                   not null primary key,
    evaluation_id varchar                  not null,
    at            timestamp with time zone not null,
    actor         varchar                  not null,
    kind          varchar                  not null,
    technology_id varchar,
    reason        varchar
);

create index evaluation_change_view_by_evaluation on evaluation_change_view (evaluation_id, position);

create table evaluation_change_criterion (
    position  bigint  not null references evaluation_change_view,
    place     integer not null,
    criterion varchar not null,
    weight    varchar not null,
    primary key (position, place)
);

-- That somebody has voted; everybody may see it.
create table ballot_view (
    evaluation_id varchar                  not null,
    evaluator     varchar                  not null,
    position      bigint                   not null,
    submitted_at  timestamp with time zone not null,
    revisions     integer                  not null,
    revised_at    timestamp with time zone,
    primary key (evaluation_id, evaluator)
);

-- What somebody has voted; read by the whole key only, because nobody but the evaluator may see it.
create table sealed_ballot_view (
    evaluation_id varchar not null,
    evaluator     varchar not null,
    primary key (evaluation_id, evaluator)
);

create table sealed_score (
    evaluation_id varchar not null,
    evaluator     varchar not null,
    place         integer not null,
    technology_id varchar not null,
    criterion     varchar not null,
    score         integer not null,
    justification varchar,
    primary key (evaluation_id, evaluator, place),
    foreign key (evaluation_id, evaluator) references sealed_ballot_view
);

-- What counted when an evaluation was closed.
create table evaluation_result_view (
    id      varchar       not null primary key,
    options varchar array not null
);

create table counted_criterion (
    evaluation_id varchar not null references evaluation_result_view,
    place         integer not null,
    criterion     varchar not null,
    weight        varchar not null,
    primary key (evaluation_id, place)
);

create table counted_score (
    evaluation_id varchar not null references evaluation_result_view,
    place         integer not null,
    evaluator     varchar not null,
    technology_id varchar not null,
    criterion     varchar not null,
    score         integer not null,
    justification varchar,
    primary key (evaluation_id, place)
);
