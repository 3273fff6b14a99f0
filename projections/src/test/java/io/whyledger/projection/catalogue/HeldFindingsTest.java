package io.whyledger.projection.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Stance;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class HeldFindingsTest {

    private static final FindingId FIRST = FindingId.numbered(1);
    private static final FindingId SECOND = FindingId.numbered(2);

    private final HeldFindings findings = new HeldFindings();

    @Test
    void countAFindingThatIsToldTwiceOnce() {
        findings.record(FIRST, Stance.STRENGTH, "Speed quick");
        findings.record(FIRST, Stance.STRENGTH, "Speed quick");

        assertThat(findings.count(Stance.STRENGTH)).isEqualTo(1);
    }

    @Test
    void areReadFromTheirColumnsAsTheyWere() {
        findings.record(FIRST, Stance.STRENGTH, "Speed\nquick");
        findings.record(SECOND, Stance.WEAKNESS, "");

        findings.write();
        ReflectionTestUtils.setField(findings, "read", null);
        assertThat(findings.count(Stance.STRENGTH)).isEqualTo(1);
        assertThat(findings.count(Stance.WEAKNESS)).isEqualTo(1);
    }

    @Test
    void refuseToChangeOneThatWasNeverRecorded() {
        assertThatIllegalStateException().isThrownBy(() -> findings.amend(FIRST, Stance.NEUTRAL, "Speed"));
        assertThatIllegalStateException().isThrownBy(() -> findings.retract(FIRST));
        assertThat(findings.count(Stance.NEUTRAL)).isZero();
    }

    @Test
    void takeARetractionTwice() {
        findings.record(FIRST, Stance.STRENGTH, "Speed quick");
        findings.retract(FIRST);
        findings.retract(FIRST);

        assertThat(findings.count(Stance.STRENGTH)).isZero();
    }
}
