package io.whyledger.command.decision;

import io.whyledger.command.reaction.Timer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is waited for about decisions. */
@Configuration(proxyBeanMethods = false)
class DecisionTimers {

    static final Timer<MissDeadline> DEADLINE = new Timer<>("decision-deadline", MissDeadline.class);
    static final Timer<ReachReviewDate> REVIEW_DATE = new Timer<>("decision-review-date", ReachReviewDate.class);
    static final Timer<ExpireWaiver> END_OF_WAIVER = new Timer<>("decision-end-of-waiver", ExpireWaiver.class);

    @Bean
    static Timer<MissDeadline> decisionDeadline() {
        return DEADLINE;
    }

    @Bean
    static Timer<ReachReviewDate> decisionReviewDate() {
        return REVIEW_DATE;
    }

    @Bean
    static Timer<ExpireWaiver> endOfWaiver() {
        return END_OF_WAIVER;
    }
}
