create table catalogue_view (
    id               varchar                  not null primary key,
    name             varchar                  not null,
    name_key         varchar                  not null,
    category         varchar                  not null,
    homepage         varchar,
    summary          varchar,
    parent_id        varchar,
    ring             varchar,
    ring_order       integer                  not null,
    ring_since       date,
    retired          boolean                  not null,
    strengths        integer                  not null,
    weaknesses       integer                  not null,
    neutral          integer                  not null,
    findings         integer                  not null,
    registered_at    timestamp with time zone not null,
    changed_at       timestamp with time zone not null,
    changed_position bigint                   not null,
    version          bigint                   not null,
    header_text      varchar                  not null,
    -- Line by line which finding it is and how it counts, and what is searched in it.
    finding_keys     varchar                  not null,
    finding_text     varchar                  not null
);

create index catalogue_view_by_name on catalogue_view (name_key, id);
create index catalogue_view_by_category on catalogue_view (category, name_key);
create index catalogue_view_by_parent on catalogue_view (parent_id, name_key);
create index catalogue_view_by_ring on catalogue_view (ring_order, name_key);
