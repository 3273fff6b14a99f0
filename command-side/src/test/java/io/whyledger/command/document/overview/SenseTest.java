package io.whyledger.command.document.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.technology.Stance;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenseTest {

    @Nested
    class ProposingAStanceAmongAdvantages {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "It is slower than C.",
                    "It may not be the best choice for games.",
                    "It is flexible but can lead to runtime errors.",
                    "Its learning curve is steeper.",
                    "Scaling it can be challenging.",
                    "It is resource-inefficient.",
                    "Changes can introduce regressions.",
                    "The lock limits its throughput.",
                    "It isn't easy to operate.",
                    "It is less mature than its rivals.",
                    "There is no support for transactions.",
                    "It avoids pauses, but it is expensive.",
                    "You need to redeploy all of it."
                })
        void findsWeaknesses(String text) {
            assertThat(Sense.stance(Frame.FAVOURABLE, text)).isEqualTo(Stance.WEAKNESS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Libraries mitigate the limitations of the lock.",
                    "It reduces the risk of common vulnerabilities.",
                    "Changes are less likely to cause conflicts.",
                    "Deployment is simplified.",
                    "It prevents errors.",
                    "Memory is safe without a garbage collector.",
                    "Types help catch errors at compile time.",
                    "Errors are caught early.",
                    "Sharing machines brings cost savings.",
                    "It is not slow.",
                    "You don't have to manage memory.",
                    "It handles complex queries.",
                    "Modules share one process."
                })
        void findsStrengths(String text) {
            assertThat(Sense.stance(Frame.FAVOURABLE, text)).isEqualTo(Stance.STRENGTH);
        }
    }

    @Nested
    class ProposingAStanceUnderAHeading {

        @ParameterizedTest
        @ValueSource(strings = {"It is fast.", "It is slow.", "It has modules."})
        void ofConsIsAlwaysAWeakness(String text) {
            assertThat(Sense.stance(Frame.CONS, text)).isEqualTo(Stance.WEAKNESS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hides the complexity of sockets", "Complex types are possible", "Costs nothing"})
        void ofProsIsAStrength(String text) {
            assertThat(Sense.stance(Frame.PROS, text)).isEqualTo(Stance.STRENGTH);
        }

        @ParameterizedTest
        @ValueSource(strings = {"It is slow.", "It cannot be tested."})
        void ofProsIsAWeaknessOnlyWhenClearlySo(String text) {
            assertThat(Sense.stance(Frame.PROS, text)).isEqualTo(Stance.WEAKNESS);
        }
    }

    @Nested
    class ProposingAStanceWithoutAFrame {

        @ParameterizedTest
        @ValueSource(strings = {"Runs on Linux", "PostgreSQL", ""})
        void isNeutralWhereNothingIsJudged(String text) {
            assertThat(Sense.stance(Frame.NONE, text)).isEqualTo(Stance.NEUTRAL);
        }

        @ParameterizedTest
        @EnumSource(names = {"NONE", "FAVOURABLE", "PROS"})
        void followsAnExplicitMark(Frame frame) {
            assertThat(Sense.stance(frame, "Good, because it is slow")).isEqualTo(Stance.STRENGTH);
            assertThat(Sense.stance(frame, "Bad, because it is fast")).isEqualTo(Stance.WEAKNESS);
            assertThat(Sense.stance(frame, "Neutral, because it is fast")).isEqualTo(Stance.NEUTRAL);
            assertThat(Sense.stance(frame, "❌")).isEqualTo(Stance.WEAKNESS);
        }
    }
}
