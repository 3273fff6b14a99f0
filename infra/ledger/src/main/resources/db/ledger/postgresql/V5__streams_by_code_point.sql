-- Streams are looked for by how their ids begin, as a range. In most languages punctuation hardly counts, so such a
-- range would hold other streams; by code point it holds these and no others.
drop view ledger;

alter table event alter column aggregate_identifier type varchar(255) collate "C";

-- The ledger as people read it, oldest first.
create view ledger as
select global_index                           as position,
       time_stamp                             as at,
       aggregate_identifier                   as stream,
       sequence_number                        as version,
       payload_type                           as type,
       payload_revision                       as revision,
       convert_from(payload, 'UTF8')::jsonb   as payload,
       convert_from(metadata, 'UTF8')::jsonb  as metadata
from event;
