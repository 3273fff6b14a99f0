create table activity_view (
    position     bigint                   not null primary key,
    at           timestamp with time zone not null,
    actor        varchar                  not null,
    kind         varchar                  not null,
    subject      varchar                  not null,
    subject_name varchar                  not null,
    sentence     varchar                  not null,
    detail       varchar
);

create index activity_view_by_subject on activity_view (subject, position);
create index activity_view_by_actor on activity_view (actor, position);

-- What each subject is called at the point that the projector has reached.
create table activity_subject (
    id   varchar not null primary key,
    name varchar not null
);
