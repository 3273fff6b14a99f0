package io.whyledger.ledger.model;

import io.whyledger.ledger.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;

/**
 * Whatever is done to a store, in whatever order: no event is skipped, lost or doubled.
 *
 * <p>A failure prints its seed and the shortest list of steps found; {@code @Property(seed = "...")} repeats it. The
 * build tries few lists; {@code -Djqwik.tries.default=2000} tries as many as there is time for.
 */
abstract class StoreProperties {

    private final List<ModelledStore> opened = new ArrayList<>();

    /** Opens one and the same store, which is new and empty the first time. */
    abstract Supplier<TestStore> newPlace();

    abstract Arbitrary<Step> step();

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMinSize(1).ofMaxSize(30);
    }

    @Property
    void noEventIsSkippedLostOrDoubled(@ForAll("steps") List<Step> steps) {
        ModelledStore store = new ModelledStore(newPlace());
        opened.add(store);
        steps.forEach(step -> step.action().accept(store));
        store.holdsWhatItMust();
    }

    @AfterTry
    void close() {
        opened.forEach(ModelledStore::close);
        opened.clear();
    }

    /** What every store can do. */
    static Arbitrary<Step> anywhere() {
        Arbitrary<String> streams = streams();
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> indexes = Arbitraries.integers().between(0, 50);
        return Arbitraries.oneOf(
                streams.flatMap(stream -> counts.map(count ->
                        new Step("append %d to %s".formatted(count, stream), store -> store.append(stream, count)))),
                streams.set()
                        .ofMinSize(2)
                        .map(several -> new Step("append to " + several, store -> store.appendTogether(several))),
                streams.map(stream -> new Step("roll back " + stream, store -> store.rollBack(stream))),
                streams.map(stream -> new Step("snapshot of " + stream, store -> store.storeSnapshot(stream))),
                streams.map(stream ->
                        new Step("poison " + stream, store -> store.processor().poison(stream))),
                indexes.map(index -> new Step("read from " + index, store -> store.readFrom(index))),
                Arbitraries.of(
                        new Step("follow", ModelledStore::follow),
                        new Step("split", store -> store.processor().split()),
                        new Step("merge", store -> store.processor().merge()),
                        new Step("reset", store -> store.processor().reset()),
                        new Step("retry letters", ModelledStore::holdsWhatItMust)));
    }

    /** What a store does that outlives its process and takes part in races. */
    static Arbitrary<Step> amongProcesses() {
        Arbitrary<String> streams = streams();
        return Arbitraries.oneOf(
                anywhere(),
                streams.flatMap(stream -> streams.map(
                        other -> new Step("lose a race for " + stream, store -> store.loseRace(stream, other)))),
                Arbitraries.just(new Step("crash", ModelledStore::crash)));
    }

    /** What a store does besides that keeps receipts beside the events, not as events of their own. */
    static Arbitrary<Step> inALedger() {
        return Arbitraries.oneOf(amongProcesses(), streams().flatMap(stream -> Arbitraries.of("k1", "k2", "k3")
                .map(key -> new Step("keep receipt " + key, store -> store.keepReceipt(key, stream)))));
    }

    private static Arbitrary<String> streams() {
        return Arbitraries.of("a", "b", "c", "d");
    }
}
