package io.whyledger.projection.technology;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which finding of which technology. */
@Embeddable
public record FindingKey(String technologyId, String findingId) implements Serializable {

    public static FindingKey of(TechnologyId technologyId, FindingId findingId) {
        return new FindingKey(technologyId.value(), findingId.value());
    }
}
