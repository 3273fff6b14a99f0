package io.whyledger.query.decision;

import io.whyledger.projection.decision.ResponseView;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of each response whether it counts: only the last one of each reviewer does, and only for the text it named. */
final class ResponseAnswers {

    private ResponseAnswers() {}

    /**
     * @param rows oldest first
     * @return newest first
     */
    static List<Response> of(List<ResponseView> rows, int currentVersion) {
        List<Response> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(answer(rows.get(i), rows.subList(i + 1, rows.size()), currentVersion));
        }
        Collections.reverse(answers);
        return answers;
    }

    private static Response answer(ResponseView row, List<ResponseView> later, int currentVersion) {
        return new Response(
                row.position(),
                row.at().atOffset(ZoneOffset.UTC),
                row.reviewer(),
                row.kind(),
                row.versionNumber(),
                row.sha256(),
                row.comment(),
                voidBecause(row, later, currentVersion));
    }

    private static @Nullable String voidBecause(ResponseView row, List<ResponseView> later, int currentVersion) {
        List<ResponseView> ofTheSameText = later.stream()
                .filter(it -> it.versionNumber() == row.versionNumber())
                .toList();
        if (ofTheSameText.stream().anyMatch(it -> it.reviewer().equals(row.reviewer()))) {
            return row.reviewer() + " answered again";
        }
        if (ofTheSameText.stream().anyMatch(it -> it.kind() == ResponseView.Kind.CHANGES_REQUESTED)) {
            return "it became a draft again";
        }
        return row.versionNumber() == currentVersion ? null : "the text is version " + currentVersion + " now";
    }
}
