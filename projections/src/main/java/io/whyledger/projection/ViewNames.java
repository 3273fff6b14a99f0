package io.whyledger.projection;

import java.util.List;

/** What the views are called: as processing groups, in tables of progress and by endpoints that read them. */
public final class ViewNames {

    public static final String CATALOGUE = "catalogue";
    public static final String TECHNOLOGY = "technology";
    public static final String ACTIVITY = "activity";
    public static final String DOCUMENT = "document";
    public static final String EVALUATION = "evaluation";
    public static final String DECISION = "decision";
    public static final String ANALYTICS = "analytics";

    public static final List<String> ALL =
            List.of(CATALOGUE, TECHNOLOGY, ACTIVITY, DOCUMENT, EVALUATION, DECISION, ANALYTICS);

    private ViewNames() {}
}
