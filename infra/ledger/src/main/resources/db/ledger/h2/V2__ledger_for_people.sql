-- The ledger as people read it, oldest first.
create view ledger as
select global_index               as position,
       time_stamp                 as at,
       aggregate_identifier       as stream,
       sequence_number            as version,
       payload_type               as type,
       payload_revision           as revision,
       utf8tostring(payload)      as payload,
       utf8tostring(metadata)     as metadata
from event;
