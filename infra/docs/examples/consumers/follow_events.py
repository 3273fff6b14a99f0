"""Writes each event of the stream into a file once, whatever is killed meanwhile.

An identifier that is in the file was handled, and offsets are committed after that.
Needs confluent-kafka. Arguments: brokers, topic, file.
"""

import os
import signal
import sys

from confluent_kafka import Consumer, KafkaException


def handled_before(file):
    """The identifiers in the file, cut off behind its last whole line."""
    written = file.read()
    whole = written.rfind(b"\n") + 1
    file.truncate(whole)
    file.seek(whole)
    return {line.split(b"\t")[0] for line in written[:whole].splitlines()}


def follow(brokers="127.0.0.1:9092", topic="whyledger.events", name="events.tsv"):
    consumer = Consumer(
        {
            "bootstrap.servers": brokers,
            "group.id": "follow-events-python",
            # One alone writes the file, and after a kill the next goes on at once.
            "group.instance.id": "follow-events-python",
            # Events of transactions that were aborted are none; it is the default here, but not of other clients.
            "isolation.level": "read_committed",
            "enable.auto.commit": False,
            "auto.offset.reset": "earliest",
        }
    )
    consumer.subscribe([topic])
    with os.fdopen(os.open(name, os.O_RDWR | os.O_CREAT), "r+b") as file:
        ids = handled_before(file)
        try:
            while True:
                records = consumer.consume(num_messages=500, timeout=1)
                for record in records:
                    if record.error():
                        raise KafkaException(record.error())
                    handle(record, ids, file)
                if records:
                    file.flush()
                    os.fsync(file.fileno())
                    consumer.commit(asynchronous=False)
        finally:
            consumer.close()


def handle(record, ids, file):
    headers = dict(record.headers() or [])
    event = headers.get("ce_id")
    if event is None or event in ids:
        return
    ids.add(event)
    line = b"\t".join([event, headers["ce_sequence"], headers["ce_type"], record.key(), record.value()])
    file.write(line + b"\n")
    print(line.decode(), flush=True)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        follow(*sys.argv[1:])
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
