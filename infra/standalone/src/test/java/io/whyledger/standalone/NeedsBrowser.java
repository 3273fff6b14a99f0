package io.whyledger.standalone;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs only where Chromium and its driver are installed; nothing is downloaded. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    class Condition implements ExecutionCondition {

        private static final Logger LOG = LoggerFactory.getLogger(NeedsBrowser.class);
        private static final String MISSING = "There is no Chromium with a chromedriver on this machine; "
                + "on Debian, `apt-get install chromium chromium-driver` brings both";

        private static final Optional<InstalledBrowser> FOUND = InstalledBrowser.find();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (FOUND.isPresent()) {
                return ConditionEvaluationResult.enabled(
                        "Driving " + FOUND.get().browser());
            }
            LOG.warn("{} is left out. {}.", context.getDisplayName(), MISSING);
            return ConditionEvaluationResult.disabled(MISSING);
        }
    }
}
