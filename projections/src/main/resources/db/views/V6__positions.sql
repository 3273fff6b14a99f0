drop table view_progress;
alter table TokenEntry add column position bigint default -1 not null;
