-- Appends events and receipts, and notifies when a channel is given: under load not every append does, as notifications
-- without a pause between them reach a follower late. The lock is held while the server runs this and commits, never while
-- it waits for a client; so positions become visible in their order and none is left out. The statement after the lock sees
-- what was committed before the lock was given.
create or replace function append(
    actors text[], keys text[], fingerprints text[], answer_types text[], answers bytea[], recorded text[],
    identifiers text[], types text[], streams text[], sequences bigint[], payload_types text[], revisions text[],
    payloads bytea[], metadata bytea[], times text[], channel text) returns void
    language plpgsql as
$$
declare
    head bigint;
begin
    perform pg_advisory_xact_lock('event'::regclass::oid::bigint);
    select position into head from log_head;
    insert into event (global_index, event_identifier, aggregate_type, aggregate_identifier, sequence_number,
        payload_type, payload_revision, payload, metadata, time_stamp)
    select head + e.number, e.identifier, e.type, e.stream, e.sequence, e.payload_type, e.revision, e.payload,
        e.metadata, e.at
    from unnest(identifiers, types, streams, sequences, payload_types, revisions, payloads, append.metadata, times)
        with ordinality
        as e(identifier, type, stream, sequence, payload_type, revision, payload, metadata, at, number);
    insert into command_receipt (actor, idempotency_key, fingerprint, answer_type, answer, recorded_at)
    select * from unnest(actors, keys, fingerprints, answer_types, answers, recorded);
    if channel is not null then
        perform pg_notify(channel, (head + cardinality(identifiers))::text);
    end if;
end
$$;
