-- How far the reactions have come in the ledger, and which process runs them.
create table reaction_token (
    processor  varchar(255) not null,
    segment    int          not null,
    token      bytea,
    token_type varchar(255),
    touched_at varchar(40),
    owner      varchar(255),
    constraint reaction_token_pk primary key (processor, segment)
);

-- Commands that are sent when their time has come, as db-scheduler keeps them.
create table timer (
    task_name            varchar(100)             not null,
    task_instance        varchar(500)             not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            varchar(255),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    constraint timer_pk primary key (task_name, task_instance)
);
create index timer_execution_time on timer (execution_time);
create index timer_last_heartbeat on timer (last_heartbeat);
