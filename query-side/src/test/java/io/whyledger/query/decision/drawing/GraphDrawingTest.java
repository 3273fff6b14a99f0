package io.whyledger.query.decision.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.decision.DecisionState;
import io.whyledger.query.decision.DecisionGraph;
import io.whyledger.query.decision.DecisionGraph.Edge;
import io.whyledger.query.decision.DecisionGraph.Kind;
import io.whyledger.query.decision.DecisionGraph.Node;
import io.whyledger.query.decision.drawing.DrawnGraph.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GraphDrawingTest {

    private static DecisionId id(int number) {
        return DecisionId.parse("adr-" + number);
    }

    private static Edge edge(int from, int to) {
        return new Edge(id(from), id(to), Kind.SUPERSEDES);
    }

    private static DecisionGraph graph(int nodes, Edge... edges) {
        return new DecisionGraph(
                IntStream.rangeClosed(1, nodes)
                        .mapToObj(it -> new Node(id(it), "ADR " + it, "Title", DecisionState.ACCEPTED, false))
                        .toList(),
                List.of(edges),
                true);
    }

    private static Box box(DrawnGraph drawn, int number) {
        return drawn.boxes().stream()
                .filter(box -> box.node().id().equals(id(number)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    @Test
    void putsADecisionToTheRightOfAllToWhichItRefers() {
        DrawnGraph drawn = GraphDrawing.of(graph(3, edge(3, 2), edge(2, 1), edge(3, 1)));

        assertThat(box(drawn, 1).x()).isLessThan(box(drawn, 2).x());
        assertThat(box(drawn, 2).x()).isLessThan(box(drawn, 3).x());
    }

    @Test
    void tellsEachRelationInWords() {
        assertThat(GraphDrawing.of(graph(2, edge(2, 1))).lines())
                .extracting(DrawnGraph.Line::sentence)
                .containsExactly("ADR 2 supersedes ADR 1");
    }

    @Test
    void drawsALineFromTheLeftSideOfOneToTheRightSideOfTheOther() {
        DrawnGraph drawn = GraphDrawing.of(graph(2, edge(2, 1)));
        Box from = box(drawn, 2);
        Box to = box(drawn, 1);

        assertThat(drawn.lines().get(0).path())
                .startsWith("M%d %d".formatted(from.x(), from.y() + from.height() / 2))
                .endsWith("%d %d ".formatted(to.x() + to.width(), to.y() + to.height() / 2));
    }

    @Test
    void drawsALineThatSkipsALayerPastWhatStandsThere() {
        DrawnGraph drawn = GraphDrawing.of(graph(3, edge(3, 2), edge(2, 1), edge(3, 1)));
        String skipping = drawn.lines().stream()
                .filter(line -> line.sentence().equals("ADR 3 supersedes ADR 1"))
                .findFirst()
                .orElseThrow()
                .path();
        Box between = box(drawn, 2);
        int passes = Integer.parseInt(skipping.split("L")[1].split(" ")[1]);

        assertThat(passes < between.y() || passes > between.y() + between.height())
                .isTrue();
    }

    @Test
    void uncrossesTwoLines() {
        DrawnGraph drawn = GraphDrawing.of(graph(4, edge(3, 2), edge(4, 1)));

        assertThat(box(drawn, 3).y() < box(drawn, 4).y())
                .isEqualTo(box(drawn, 2).y() < box(drawn, 1).y());
    }

    @Test
    void endsForCirclesToo() {
        DrawnGraph drawn = GraphDrawing.of(graph(3, edge(1, 2), edge(2, 3), edge(3, 1), edge(2, 1)));

        assertThat(drawn.boxes()).hasSize(3);
        assertThat(drawn.lines()).hasSize(4);
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(GraphDrawing.of(graph(0)).boxes()).isEmpty();
    }

    @RepeatedTest(20)
    void letsNoTwoDecisionsOverlapAndKeepsAllInside(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int from = 1 + random.nextInt(40);
            int to = 1 + random.nextInt(40);
            if (from != to) {
                edges.add(edge(from, to));
            }
        }
        DrawnGraph drawn = GraphDrawing.of(graph(40, edges.stream().distinct().toArray(Edge[]::new)));

        List<Box> boxes = drawn.boxes();
        assertThat(boxes).hasSize(40).allSatisfy(one -> {
            assertThat(boxes).noneMatch(other -> other != one && overlap(one, other));
            assertThat(Stream.of(one.x(), one.y())).allMatch(it -> it >= 0);
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(drawn.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(drawn.height());
        });
    }
}
