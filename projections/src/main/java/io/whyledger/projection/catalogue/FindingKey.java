package io.whyledger.projection.catalogue;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record FindingKey(String technologyId, String findingId) implements Serializable {

    static FindingKey of(TechnologyId technologyId, FindingId findingId) {
        return new FindingKey(technologyId.value(), findingId.value());
    }
}
